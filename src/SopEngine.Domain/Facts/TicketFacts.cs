using System.Collections.Immutable;

namespace SopEngine.Domain.Facts;

/// <summary>The facts of one ticket that the next change builds on, and those that came with the last one.</summary>
/// <param name="Ticket">Null before the ticket is filed.</param>
/// <param name="Steps">All visits, by number.</param>
public sealed record TicketFacts(TicketFact? Ticket, ImmutableSortedDictionary<int, StepFact> Steps)
{
    public static TicketFacts None { get; } = new(null, ImmutableSortedDictionary<int, StepFact>.Empty);

    /// <summary>Pauses that began or ended with the last change; of one both, the last value.</summary>
    public ImmutableDictionary<(int Item, int Ordinal), PauseFact> Pauses { get; init; } = ImmutableDictionary<(int, int), PauseFact>.Empty;

    /// <summary>Clocks that changed with the last change, by number.</summary>
    public ImmutableSortedDictionary<int, ClockFact> Clocks { get; init; } = ImmutableSortedDictionary<int, ClockFact>.Empty;

    /// <summary>Deviations that came with the last change.</summary>
    public ImmutableList<DeviationFact> Deviations { get; init; } = [];
}
