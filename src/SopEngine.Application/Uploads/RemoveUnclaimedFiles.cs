namespace SopEngine.Application.Uploads;

/// <summary>A pass that removes files which nothing has claimed within 24 hours.</summary>
public sealed class RemoveUnclaimedFiles
{
    /// <summary>How many were removed, over all regions.</summary>
    public Task<int> RunAsync(CancellationToken stop) =>
        throw new NotImplementedException();
}
