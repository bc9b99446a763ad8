using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Filing;

/// <summary>The form of one SOP. <see cref="Officer"/>: the reader may file for somebody else. <see cref="Now"/> is the latest time of receipt.</summary>
public sealed record FilingModel(SopView Sop, FormState Form, string? Topic, bool Officer, string Now)
{
    public IReadOnlyList<OptionView> Topics => [.. Sop.Intake.Topics.Select(topic => new OptionView(topic.Id, topic.Label))];

    public IReadOnlyList<OptionView> Channels => [.. Sop.Intake.Channels.Select(channel => new OptionView(channel, Words.Channel(channel)))];
}
