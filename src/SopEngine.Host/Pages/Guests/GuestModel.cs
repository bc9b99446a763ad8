using SopEngine.Application.Guests;
using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Guests;

/// <summary>The form of one SOP for somebody without an account.</summary>
public sealed record GuestModel(SopView Sop, FormState Form, string? Topic)
{
    /// <summary>The SOP does not ask this about him, so the page does.</summary>
    public bool Lacks(PersonFact fact) => GuestContact.Asked(Sop, fact) is null;

    public IReadOnlyList<OptionView> Topics => [.. Sop.Intake.Topics.Select(topic => new OptionView(topic.Id, topic.Label))];
}
