using SopEngine.Persistence;

namespace SopEngine.Host.Background;

/// <summary>Keeps a database that serves one host for this host, from its start to its end.</summary>
public sealed class HostLock(SopDatabase database) : IDisposable
{
    private IDisposable? _held;

    /// <exception cref="DatabaseNotUsableException">Another host has it.</exception>
    public void Take() => _held ??= database.HoldForHost();

    public void Dispose() => _held?.Dispose();
}
