using Microsoft.Extensions.Caching.Memory;

namespace SopEngine.Host.Identity;

/// <summary>
/// Counts failures at names that nobody has, by the same rule as at real ones: a name that is never locked would tell that it does not exist. Bounded, and
/// forgotten when the host stops.
/// </summary>
public sealed class UnknownNames(TimeProvider time) : IDisposable
{
    private readonly MemoryCache _failures = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>How long the name is still locked; null when it is not.</summary>
    public TimeSpan? LockedFor(string name) =>
        _failures.Get<Failures>(name) is { LockedUntil: { } until } && until > time.GetUtcNow() ? until - time.GetUtcNow() : null;

    public void Failed(string name)
    {
        var before = _failures.Get<Failures>(name)?.Count ?? 0;
        var failures = before + 1 >= SignInRules.MostFailures
            ? new Failures(0, time.GetUtcNow() + SignInRules.Lockout)
            : new Failures(before + 1, null);
        _failures.Set(name, failures, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) });
    }

    public void Dispose() => _failures.Dispose();

    private sealed record Failures(int Count, DateTimeOffset? LockedUntil);
}
