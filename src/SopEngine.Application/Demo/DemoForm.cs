using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>Questions that somebody is to answer.</summary>
/// <param name="Person">Who answers.</param>
/// <param name="About">Whom the questions about the requester are about.</param>
/// <param name="Context">Around the ticket.</param>
/// <param name="Header">The ticket, as far as it is known.</param>
/// <param name="Fields">What is asked.</param>
/// <param name="Turn">What the answer means; null when a ticket is filed.</param>
internal sealed record DemoForm(Person Person, Person About, TicketContext Context, TicketHeader Header, IReadOnlyList<FormField> Fields, DemoTurn? Turn)
{
    /// <summary>Whether it is a form of the filing that is shown again: what was answered then counts as given.</summary>
    public bool Again { get; init; }

    /// <summary>Whether the requester himself has got it back, to say more.</summary>
    public bool SaysMore { get; init; }
}
