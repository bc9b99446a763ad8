using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>Where a ticket is, for whoever has its number and key. Holds no personal data.</summary>
public sealed record TrackingView
{
    public required string Number { get; init; }

    public required string SopTitle { get; init; }

    public required TicketStatus Status { get; init; }

    public required string StatusLabel { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The rows that have been done, in order.</summary>
    public required IReadOnlyList<TrackedStepView> Steps { get; init; }

    /// <summary>With whom it is now: the labels of the lanes.</summary>
    public required IReadOnlyList<string> At { get; init; }
}
