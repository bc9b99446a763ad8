using SopEngine.Persistence;

namespace SopEngine.Host.Background;

/// <summary>Whether the host may be sent requests: its database answers and its definitions are loaded.</summary>
public sealed class Readiness(SopDatabase database)
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The database is in form and the definitions are loaded.</summary>
    public void Loaded() => _loaded.TrySetResult();

    /// <summary>Until it is loaded.</summary>
    public Task WaitAsync(CancellationToken stop) => _loaded.Task.WaitAsync(stop);

    /// <summary>What is missing; null when nothing is.</summary>
    public async Task<string?> WhyNotAsync(CancellationToken stop)
    {
        if (!_loaded.Task.IsCompleted)
        {
            return "definitions are being loaded";
        }

        await using var db = database.OpenShared();
        return await db.Database.CanConnectAsync(stop) ? null : "the database does not answer";
    }
}
