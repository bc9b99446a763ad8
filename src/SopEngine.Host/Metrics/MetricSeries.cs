using System.Globalization;
using System.Text;

namespace SopEngine.Host.Metrics;

/// <summary>One metric with one set of labels. Not safe by itself: its family keeps the order.</summary>
internal sealed class MetricSeries(IReadOnlyList<KeyValuePair<string, string>> labels, IReadOnlyList<double> bounds)
{
    private readonly long[] _buckets = new long[bounds.Count];
    private double _value;
    private long _count;

    public void Set(double value) => _value = value;

    public void Add(double value) => _value += value;

    public void Observe(double value)
    {
        _value += value;
        _count++;
        for (var bucket = 0; bucket < bounds.Count; bucket++)
        {
            if (value <= bounds[bucket])
            {
                _buckets[bucket]++;
            }
        }
    }

    public void Write(StringBuilder text, string name, MetricKind kind)
    {
        if (kind != MetricKind.Histogram)
        {
            Line(text, name, labels, MetricText.Number(_value));
            return;
        }

        for (var bucket = 0; bucket < bounds.Count; bucket++)
        {
            Line(text, name + "_bucket", [.. labels, new("le", MetricText.Number(bounds[bucket]))], Count(_buckets[bucket]));
        }

        Line(text, name + "_bucket", [.. labels, new("le", "+Inf")], Count(_count));
        Line(text, name + "_sum", labels, MetricText.Number(_value));
        Line(text, name + "_count", labels, Count(_count));
    }

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string name, IReadOnlyList<KeyValuePair<string, string>> labels, string value) =>
        text.Append(name).Append(MetricText.Labels(labels)).Append(' ').Append(value).Append('\n');
}
