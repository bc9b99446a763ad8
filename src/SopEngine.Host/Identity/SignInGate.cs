namespace SopEngine.Host.Identity;

/// <summary>
/// Lets the attempts at one name through one after the other. Otherwise a hundred guesses sent at once would all be checked before the first failure counts.
/// </summary>
public sealed class SignInGate : IDisposable
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public async Task<T> OneByOneAsync<T>(string name, Func<Task<T>> attempt, CancellationToken stop)
    {
        var gate = _gates[(name.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % _gates.Length];
        await gate.WaitAsync(stop);
        try
        {
            return await attempt();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var gate in _gates)
        {
            gate.Dispose();
        }
    }
}
