using SopEngine.Domain.Facts;

namespace SopEngine.Domain.Kpis;

/// <summary>One ticket that a figure is made of.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="Step">The visit that counts, or at which it stands; null where the figure counts the whole ticket.</param>
/// <param name="At">Since or at which instant it counts (UTC): it was due, was escalated, was submitted.</param>
/// <param name="Facet">The part of the figure that it counts in; empty where there are no parts.</param>
public sealed record FigureCase(TicketFact Ticket, StepFact? Step, DateTime At, string Facet);
