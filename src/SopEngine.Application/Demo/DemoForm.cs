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
internal sealed record DemoForm(Person Person, Person About, TicketContext Context, TicketHeader Header, IReadOnlyList<FormField> Fields, DemoTurn? Turn);
