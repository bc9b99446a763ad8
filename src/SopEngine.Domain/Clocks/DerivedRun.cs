using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Clocks;

/// <summary>A stretch in which a clock ran, and what of it counted. For calendar hours the one piece is the whole stretch.</summary>
public sealed record DerivedRun(DateTime From, DateTime To, IReadOnlyList<WorkingInterval> Pieces)
{
    public TimeSpan Counted => Pieces.Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length);
}
