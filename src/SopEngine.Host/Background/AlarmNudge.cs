namespace SopEngine.Host.Background;

/// <summary>Wakes the alarm loop before its pause is over: after an act something may be due at once, such as a called SOP.</summary>
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
            // it is awake or about to be: one more pass sees everything
        }
    }

    /// <summary>Until nudged, or for the pause at most.</summary>
    public async Task WaitAsync(TimeSpan pause, TimeProvider time, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var nudged = _nudged.WaitAsync(either.Token);
        await Task.WhenAny(nudged, Task.Delay(pause, time, either.Token));
        await either.CancelAsync();
        try
        {
            // a nudge given at this very moment goes to this wait, not to nobody
            await nudged;
        }
        catch (OperationCanceledException)
        {
            stop.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => _nudged.Dispose();
}
