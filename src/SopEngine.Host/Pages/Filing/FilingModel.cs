using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Filing;

/// <summary>The form of one SOP. <see cref="Officer"/>: the reader may file for somebody else. <see cref="Now"/> is the latest time of receipt.</summary>
public sealed record FilingModel(SopView Sop, FormState Form, string? Topic, bool Officer, string Now)
{
    /// <summary>True when it has just been kept as a draft.</summary>
    public bool Kept { get; init; }

    /// <summary>The closed ticket that the new one is filed after; null for none.</summary>
    public string? Follows { get; init; }

    /// <summary>Under what the form is kept as a draft; null for one that was filled from a mail, or is filed after another ticket.</summary>
    public string? DraftKey => Form.Text("surel") is null && Follows is null ? FormDrafts.Key($"ajukan?sop={Sop.Id}", Form.Id) : null;

    public IReadOnlyList<OptionView> Topics => [.. Sop.Intake.Topics.Select(topic => new OptionView(topic.Id, topic.Label))];

    public IReadOnlyList<OptionView> Channels => [.. Sop.Intake.Channels.Select(channel => new OptionView(channel, Words.Channel(channel)))];
}
