namespace SopEngine.Persistence.Providers;

/// <summary>Keeps nothing.</summary>
internal sealed class NoHold : IDisposable
{
    public static NoHold Instance { get; } = new();

    public void Dispose()
    {
        // there is nothing to let go of
    }
}
