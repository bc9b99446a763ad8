using System.Collections.Concurrent;
using System.Globalization;

namespace SopEngine.Benchmarks.Support;

/// <summary>How long things took, from several at once.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentBag<TimeSpan> _all = [];

    public int Count => _all.Count;

    public void Add(TimeSpan took) => _all.Add(took);

    /// <summary>The time that so many percent did not exceed.</summary>
    public TimeSpan Percentile(int percent)
    {
        var ordered = _all.Order().ToList();
        return ordered.Count == 0 ? TimeSpan.Zero : ordered[Math.Min(ordered.Count - 1, ordered.Count * percent / 100)];
    }

    /// <summary>p50 and p95 in milliseconds.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"p50 {Percentile(50).TotalMilliseconds:0.0} ms, p95 {Percentile(95).TotalMilliseconds:0.0} ms");
}
