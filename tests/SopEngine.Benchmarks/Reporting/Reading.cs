namespace SopEngine.Benchmarks.Reporting;

/// <summary>What came of one reading: rows, the sums of the last two columns, and how long it took.</summary>
internal sealed record Reading(long Rows, long Kept, long Lost, TimeSpan Took)
{
    public double PerSecond => Rows / Took.TotalSeconds;

    public bool IsSameAs(Reading other) => (Rows, Kept, Lost) == (other.Rows, other.Kept, other.Lost);

    /// <summary>The one in the middle by time.</summary>
    public static Reading Median(IEnumerable<Reading> readings) => readings.OrderBy(reading => reading.Took).ToList() is var ordered ? ordered[ordered.Count / 2] : throw new ArgumentException("There are none.", nameof(readings));
}
