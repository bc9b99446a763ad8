using System.Globalization;

namespace SopEngine.Benchmarks.Completions;

/// <summary>What came out of one stretch of measuring: latencies in milliseconds, how long it took, the processor time and bytes this process used.</summary>
internal sealed class Window(IEnumerable<double> latencies, TimeSpan took, TimeSpan processor, long bytes)
{
    private readonly double[] _ordered = [.. latencies.Order()];

    public int Count => _ordered.Length;

    public double PerSecond => Count / took.TotalSeconds;

    public double ProcessorMilliseconds => processor.TotalMilliseconds / Count;

    public double Bytes => (double)bytes / Count;

    public double Percentile(int percent) => _ordered[Math.Min(Count - 1, Count * percent / 100)];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond:0}/s, p50 {Percentile(50):0.00} ms, p99 {Percentile(99):0.0} ms, {ProcessorMilliseconds:0.00} ms and {Bytes / 1000:0} kB each");
}
