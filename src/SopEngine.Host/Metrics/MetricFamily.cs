using System.Globalization;
using System.Text;

namespace SopEngine.Host.Metrics;

/// <summary>
/// One metric with all its label sets. However many sets somebody makes up, at most <see cref="MostSeries"/> are kept: what comes after is counted together under
/// <c>overflow="true"</c>, so that memory and scrape stay bounded.
/// </summary>
public sealed class MetricFamily(string name, string help, MetricKind kind, bool isObserved, IReadOnlyList<double> bounds)
{
    /// <summary>More than the regions of the whole nation with a few kinds each.</summary>
    public const int MostSeries = 5_000;

    private static readonly KeyValuePair<string, string>[] _overflow = [new("overflow", "true")];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);

    public string Name => name;

    public void Measured(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<KeyValuePair<string, string>>(tags.Length);
        foreach (var tag in tags)
        {
            labels.Add(new(tag.Key, Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? ""));
        }

        labels.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        lock (_lock)
        {
            var series = Of(labels);
            if (kind == MetricKind.Histogram)
            {
                series.Observe(value);
            }
            else if (isObserved)
            {
                series.Set(value);
            }
            else
            {
                series.Add(value);
            }
        }
    }

    /// <summary>What is asked for at every scrape is only what was there at the last: a label set that is gone goes.</summary>
    public void BeginScrape()
    {
        if (isObserved)
        {
            lock (_lock)
            {
                _series.Clear();
            }
        }
    }

    public void Write(StringBuilder text)
    {
        lock (_lock)
        {
            if (_series.Count == 0)
            {
                return;
            }

            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {MetricText.Help(help)}\n# TYPE {name} {kind.ToString().ToLowerInvariant()}\n");
            foreach (var series in _series.OrderBy(known => known.Key, StringComparer.Ordinal))
            {
                series.Value.Write(text, name, kind);
            }
        }
    }

    private MetricSeries Of(List<KeyValuePair<string, string>> labels)
    {
        var key = MetricText.Labels(labels);
        if (_series.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_series.Count >= MostSeries)
        {
            labels = [.. _overflow];
            key = MetricText.Labels(labels);
        }

        return _series.TryGetValue(key, out known) ? known : _series[key] = new MetricSeries(labels, bounds);
    }
}
