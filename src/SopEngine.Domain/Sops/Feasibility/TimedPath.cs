namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// A way through the rows, none of them twice: what is given back is counted once. Of rows side by side it goes by those that take longest, because the others wait for them.
/// </summary>
/// <param name="Rows">The rows in the order in which they are passed.</param>
/// <param name="Day">The length of a day that was counted with.</param>
public sealed record TimedPath(IReadOnlyList<TimedRow> Rows, DayLength Day)
{
    public TimeSpan Time => Rows.Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Time);

    /// <summary>The time in words: 9 hari kerja, 1 hari kerja 2 jam, 45 menit.</summary>
    public string Words => TimeWords.Of(Time, Day);

    /// <summary>The path as a reader follows it: baris 2 Ya.</summary>
    public IReadOnlyList<string> Told => [.. Rows.Select(row => row.Answer is null ? $"baris {row.Row}" : $"baris {row.Row} {row.Answer}")];

    /// <summary>The row that takes the most; null on an empty path.</summary>
    public TimedRow? Longest => Rows.MaxBy(row => row.Time);
}
