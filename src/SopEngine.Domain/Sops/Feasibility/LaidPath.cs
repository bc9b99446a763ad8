namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// A path on a calendar, each row ended at the very moment it is due: the latest that a ticket can come to its end without a row being late.
/// </summary>
/// <param name="Start">When it is filed (UTC).</param>
/// <param name="Ends">When the last row is due.</param>
/// <param name="Promised">When the promise is due.</param>
/// <param name="Rows">The rows that take time.</param>
public sealed record LaidPath(DateTime Start, DateTime Ends, DateTime Promised, IReadOnlyList<LaidRow> Rows)
{
    public bool IsKept => Ends <= Promised;
}
