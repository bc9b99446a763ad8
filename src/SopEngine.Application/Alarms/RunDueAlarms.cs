namespace SopEngine.Application.Alarms;

/// <summary>A pass over the alarms that are due, of all regions in turn. Safe to run on several hosts at once.</summary>
public sealed class RunDueAlarms
{
    public Task<AlarmPass> RunAsync(CancellationToken stop) => throw new NotImplementedException();
}
