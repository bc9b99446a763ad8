namespace SopEngine.Host.Background;

/// <summary>Asks for a round over the alarms before the schedule does: after an act something may be due at once, such as a called SOP.</summary>
public sealed class AlarmNudge : IDisposable
{
    private readonly SemaphoreSlim _nudged = new(0, 1);

    public void Give()
    {
        try
        {
            _nudged.Release();
        }
        catch (SemaphoreFullException)
        {
            // whoever waits is awake or about to be: one more round sees everything
        }
    }

    /// <summary>Until nudged. One given while nobody waits is kept for whoever waits next.</summary>
    public Task WaitAsync(CancellationToken stop) => _nudged.WaitAsync(stop);

    public void Dispose() => _nudged.Dispose();
}
