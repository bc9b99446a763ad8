namespace SopEngine.Host.Metrics;

/// <summary>What Prometheus calls the type of a metric.</summary>
public enum MetricKind
{
    Counter,
    Gauge,
    Histogram,
}
