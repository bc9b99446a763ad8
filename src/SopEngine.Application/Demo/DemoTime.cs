namespace SopEngine.Application.Demo;

/// <summary>
/// The clock of a host that makes a demo and serves nobody: real until it is moved, then it stands where it was put, until it is released. Timers run in real time.
/// </summary>
public sealed class DemoTime(TimeProvider real) : TimeProvider
{
    private DateTime? _shown;

    public override DateTimeOffset GetUtcNow() => _shown is { } shown ? new DateTimeOffset(shown) : real.GetUtcNow();

    /// <summary>Puts the clock on an instant, UTC.</summary>
    internal void MoveTo(DateTime instant) => _shown = instant;

    /// <summary>Lets the clock show real time again.</summary>
    internal void Release() => _shown = null;
}
