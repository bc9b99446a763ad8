using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Forecasts;

/// <summary>One ticket of the past, to be walked once more. Names nobody and holds no text.</summary>
/// <param name="OpenedAt">UTC.</param>
/// <param name="ReceivedAt">When it came in, where that was before; UTC.</param>
/// <param name="ClosedAt">UTC; null while it is open.</param>
/// <param name="Closure">How it ended; null for not at all.</param>
/// <param name="Topic">Its topic; null for none.</param>
/// <param name="Channel">By which way it came.</param>
/// <param name="Visits">In order.</param>
public sealed record PastTicket(
    DateTime OpenedAt, DateTime? ReceivedAt, DateTime? ClosedAt, ClosureKind? Closure, string? Topic, string Channel, IReadOnlyList<PastVisit> Visits)
{
    // younger tickets had no time to be late, so that those that are through would make the rest look quick
    private static readonly TimeSpan _ripe = TimeSpan.FromDays(14);

    /// <summary>
    /// What was known of it at an instant. Null for what does not count: one that came too shortly before, and one that by then was withdrawn or a duplicate, which nobody is
    /// judged by.
    /// </summary>
    public PastTicket? KnownAt(DateTime instant) => OpenedAt > instant - _ripe || (ClosedAt < instant && Closure is ClosureKind.Withdrawn or ClosureKind.Duplicate)
        ? null
        : this with { Visits = [.. Visits.Where(visit => visit.ActiveAt < instant).Select(visit => visit.KnownAt(instant))] };
}
