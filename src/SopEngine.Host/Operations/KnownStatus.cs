using SopEngine.Application.Installation;
using SopEngine.Host.Background;

namespace SopEngine.Host.Operations;

/// <summary>How the installation stands, asked of the database at most every few seconds however often somebody looks.</summary>
public sealed class KnownStatus(ReadInstallation read, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(5);

    private readonly OneAtATime _one = new();
    private InstallationStatus? _known;
    private long _at;

    /// <summary>What was read last; null when nothing has been.</summary>
    public InstallationStatus? Last => _known;

    /// <summary>At most so old as is fresh.</summary>
    public Task<InstallationStatus> ReadAsync(CancellationToken stop) => _one.RunAsync(
        async () => _known is { } known && time.GetElapsedTime(_at) < _fresh ? known : await AskAsync(stop), stop);

    /// <summary>As it is now: for whoever has just changed it.</summary>
    public Task<InstallationStatus> ReadNowAsync(CancellationToken stop) => _one.RunAsync(() => AskAsync(stop), stop);

    public void Dispose() => _one.Dispose();

    private async Task<InstallationStatus> AskAsync(CancellationToken stop)
    {
        _known = await read.HandleAsync(BuildVersion.Text, stop);
        _at = time.GetTimestamp();
        return _known;
    }
}
