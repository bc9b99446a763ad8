using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Hosts;

namespace SopEngine.Host.Background;

/// <summary>
/// This host's row among the hosts of the installation, written every few seconds: it tells operators who is alive and in which version, and this host whether its
/// database can be written to.
/// </summary>
public sealed class HostPulse(
    SopDatabase database, DatabaseWatch watch, Readiness readiness, IdSource ids, IOptions<RunnerOptions> runner, TimeProvider time) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private HostRow? _self;

    /// <summary>Null until the host has written once.</summary>
    public Guid? Id => _self?.Id;

    /// <summary>Writes the row; gives the fault that kept it from being written, null when none did.</summary>
    public async Task<DatabaseFault?> BeatAsync(CancellationToken stop)
    {
        var now = time.Now();
        var self = _self ?? new HostRow
        {
            Id = ids.Next(),
            Machine = Environment.MachineName,
            ProcessId = Environment.ProcessId,
            Build = BuildVersion.Text,
            StartedAt = now,
            SeenAt = now,
            RunsPasses = runner.Value.Enabled,
        };
        self.SeenAt = now;
        try
        {
            await using var db = database.OpenShared();
            await HostRows.BeatAsync(db, self, stop);
            _self = self;
            watch.Worked();
            return null;
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
        {
            watch.Met(fault, failed);
            return fault;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            if (Id is { } self)
            {
                await using var db = database.OpenShared();
                await HostRows.LeaveAsync(db, self, cancellationToken);
            }
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is not null)
        {
            // its row grows old by itself
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        using var beat = new PeriodicTimer(Every, time);
        do
        {
            await BeatAsync(stoppingToken);
        }
        while (await beat.WaitForNextTickAsync(stoppingToken));
    }
}
