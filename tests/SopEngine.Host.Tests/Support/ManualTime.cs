namespace SopEngine.Host.Tests.Support;

/// <summary>A clock that stands still until it is moved. Waiting (such as the pause before a command is tried again) takes real time all the same.</summary>
public sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Forwards only.</summary>
    public void MoveTo(DateTimeOffset then)
    {
        lock (_lock)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(then, _now);
            _now = then;
        }
    }
}
