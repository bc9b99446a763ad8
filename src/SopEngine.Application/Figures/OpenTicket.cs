using SopEngine.Application.Wording;
using SopEngine.Domain.Facts;

namespace SopEngine.Application.Figures;

/// <summary>A ticket that is open now.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="Step">The visit whose promise breaks first; null where only the ticket promises something, or nothing does.</param>
/// <param name="Left">What is left of that promise.</param>
public sealed record OpenTicket(TicketFact Ticket, StepFact? Step, TimeLeft Left);
