using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Background;

/// <summary>A clock on the wall that can be set, and one that only counts.</summary>
internal sealed class TwoClocks : TimeProvider
{
    private DateTimeOffset _wall = SopEngineHost.Start;
    private TimeSpan _counted;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _wall;

    public override long GetTimestamp() => _counted.Ticks;

    public void GoOn(TimeSpan by)
    {
        _wall += by;
        _counted += by;
    }

    public void Set(TimeSpan by) => _wall += by;
}
