using System.Diagnostics.Metrics;
using SopEngine.Application.Installation;
using SopEngine.Host.Background;
using SopEngine.Host.Operations;

namespace SopEngine.Host.Metrics;

/// <summary>How the installation stands, as gauges. A database that cannot be asked shows as such, and the rest is left out rather than told as it was.</summary>
public sealed class InstallationGauges(MetricStore store, KnownStatus status, PassWatch passes)
{
    private readonly Lock _lock = new();
    private InstallationStatus? _now;
    private bool _made;

    /// <summary>What the next scrape tells; null while the database cannot be asked.</summary>
    public async Task RefreshAsync(CancellationToken stop)
    {
        Make();
        try
        {
            _now = await status.ReadAsync(stop);
        }
        catch (Exception failed) when (Persistence.DatabaseFaults.Of(failed) is not null)
        {
            _now = null;
        }
    }

    private void Make()
    {
        lock (_lock)
        {
            if (_made)
            {
                return;
            }

            _made = true;
            var meter = store.Own;
            meter.CreateObservableGauge("sopengine.database.up", () => _now is null ? 0 : 1, null, "1 while the database can be asked.");
            meter.CreateObservableGauge("sopengine.pass.age", () => passes.SinceLast.TotalSeconds, "s", "Since this host's last pass over the alarms came to its end.");
            meter.CreateObservableGauge("sopengine.build.info", () => new Measurement<int>(1, new KeyValuePair<string, object?>("version", BuildVersion.Text)), null, "1, with the version that runs.");
            Make(meter, "alarms.due", null, "Alarms that could be tried now.", now => now.Alarms.Due);
            Make(meter, "alarms.oldest.due.age", "s", "How long the longest waiting alarm has been due.", now => now.Alarms.OldestSeconds);
            Make(meter, "alarms.parked", null, "Alarms that wait for an operator.", now => now.Parked.Count);
            Make(meter, "database.size", "By", "What the database takes up.", now => now.Database.Bytes);
            Make(meter, "hosts.alive", null, "Hosts that wrote within the last minute.", now => now.Hosts.Count(host => host.IsAlive));
            Make(meter, "regions.served", null, "Regions that are served.", now => now.RegionsServed);
            Make(meter, "files.refused", null, "Regions and definitions that are not served because of errors.", now => now.Refused.Count);
            Make(meter, "backup.age", "s", "Since the last backup by command.", now => Age(now, now.LastBackup));
            Make(meter, "verify.age", "s", "Since every ticket was verified last.", now => Age(now, now.LastVerified));
            Make(meter, "verify.good", null, "1 when the last verification found nothing wrong.", now => now.LastVerified is { } last ? last.Good ? 1 : 0 : null);
        }
    }

    private void Make(Meter meter, string name, string? unit, string help, Func<InstallationStatus, double?> read) =>
        meter.CreateObservableGauge($"sopengine.{name}", () => _now is { } now && read(now) is { } value ? [new Measurement<double>(value)] : Array.Empty<Measurement<double>>(), unit, help);

    private static double? Age(InstallationStatus now, JournalEntry? entry) => entry is null ? null : (now.At - entry.At).TotalSeconds;
}
