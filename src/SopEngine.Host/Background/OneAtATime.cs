namespace SopEngine.Host.Background;

/// <summary>Lets one piece of work run at a time; who comes meanwhile waits for his turn.</summary>
public sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <exception cref="OperationCanceledException">It was to stop before his turn came.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
