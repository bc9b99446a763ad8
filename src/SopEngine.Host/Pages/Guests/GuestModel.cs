using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Guests;

/// <summary>The form of one SOP for somebody without an account.</summary>
public sealed record GuestModel(SopView Sop, FormState Form, string? Topic)
{
    public IReadOnlyList<OptionView> Topics => [.. Sop.Intake.Topics.Select(topic => new OptionView(topic.Id, topic.Label))];
}
