namespace SopEngine.Host.Background;

/// <summary>What must hold for a host to be sent requests. Asks the database by writing to it, since one that can be read only serves nobody.</summary>
public sealed class HealthChecks(Readiness readiness, HostPulse pulse, DatabaseWatch watch, PassWatch passes)
{
    public async Task<IReadOnlyList<HealthCheck>> RunAsync(CancellationToken stop)
    {
        if (!readiness.IsLoaded)
        {
            return [new("definitions", "definitions are being loaded")];
        }

        var fault = await pulse.BeatAsync(stop) ?? watch.Fault;
        return
        [
            new("definitions", HealthCheck.Good),
            new("database", fault is { } known ? $"the database cannot be used: {known}" : HealthCheck.Good),
            new("runner", passes.IsAlive ? HealthCheck.Good : $"no pass over the alarms has ended for {passes.SinceLast.TotalSeconds:0} s"),
        ];
    }
}
