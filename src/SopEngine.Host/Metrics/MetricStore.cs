using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using SopEngine.Application.Telemetry;

namespace SopEngine.Host.Metrics;

/// <summary>Listens to the meters of the engine, of the web server and of the runtime, and writes what they measured for whoever scrapes it.</summary>
public sealed class MetricStore : IDisposable
{
    private static readonly HashSet<string> _heard =
        [SopTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    private static readonly double[] _usual = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly ConcurrentDictionary<string, MetricFamily> _families = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();
    private readonly Lock _scraping = new();

    public MetricStore()
    {
        _listener.InstrumentPublished = Publish;
        _listener.SetMeasurementEventCallback<double>((_, value, tags, family) => ((MetricFamily)family!).Measured(value, tags));
        _listener.SetMeasurementEventCallback<float>((_, value, tags, family) => ((MetricFamily)family!).Measured(value, tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, family) => ((MetricFamily)family!).Measured(value, tags));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, family) => ((MetricFamily)family!).Measured(value, tags));
        _listener.Start();
    }

    /// <summary>A meter that is measured for this host alone: several may live in one process.</summary>
    public Meter Own => field ??= new Meter(new MeterOptions(SopTelemetry.Name) { Scope = this });

    public string Scrape()
    {
        lock (_scraping)
        {
            foreach (var family in _families.Values)
            {
                family.BeginScrape();
            }

            _listener.RecordObservableInstruments();
            var text = new StringBuilder();
            foreach (var family in _families.Values.OrderBy(known => known.Name, StringComparer.Ordinal))
            {
                family.Write(text);
            }

            return text.ToString();
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        Own.Dispose();
    }

    private void Publish(Instrument instrument, MeterListener listener)
    {
        if (_heard.Contains(instrument.Meter.Name) && (instrument.Meter.Name != SopTelemetry.Name || instrument.Meter.Scope is null || instrument.Meter.Scope == this))
        {
            var kind = KindOf(instrument);
            var name = MetricText.NameOf(instrument.Name, instrument.Unit, kind == MetricKind.Counter);
            listener.EnableMeasurementEvents(
                instrument, _families.GetOrAdd(name, _ => new MetricFamily(name, instrument.Description ?? instrument.Name, kind, instrument.IsObservable, BoundsOf(instrument, kind))));
        }
    }

    private static MetricKind KindOf(Instrument instrument) => instrument.GetType().Name.Split('`')[0] switch
    {
        "Counter" or "ObservableCounter" => MetricKind.Counter,
        "Histogram" => MetricKind.Histogram,
        _ => MetricKind.Gauge,
    };

    private static IReadOnlyList<double> BoundsOf(Instrument instrument, MetricKind kind) => kind != MetricKind.Histogram
        ? []
        : (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? _usual;
}
