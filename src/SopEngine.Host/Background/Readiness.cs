namespace SopEngine.Host.Background;

/// <summary>Whether the host has taken in what it needs before it may serve: its database is in form and its definitions are loaded.</summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsLoaded => _loaded.Task.IsCompleted;

    /// <summary>The database is in form and the definitions are loaded.</summary>
    public void Loaded() => _loaded.TrySetResult();

    /// <summary>Until it is loaded.</summary>
    public Task WaitAsync(CancellationToken stop) => _loaded.Task.WaitAsync(stop);
}
