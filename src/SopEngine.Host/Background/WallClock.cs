using SopEngine.Application.Times;

namespace SopEngine.Host.Background;

/// <summary>Compares the server's clock, which people and programs may set, with the one that only counts on.</summary>
public sealed class WallClock(TimeProvider time)
{
    /// <summary>What is no news: the pause between two readings, and a clock that is kept right by a little at a time.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private DateTime _wall = time.Now();
    private long _counted = time.GetTimestamp();

    /// <summary>By how much the clock was moved since the last look, forwards or (negative) back; null when it was not.</summary>
    public TimeSpan? Moved()
    {
        var (wall, counted) = (time.Now(), time.GetTimestamp());
        var moved = wall - _wall - time.GetElapsedTime(_counted, counted);
        (_wall, _counted) = (wall, counted);
        return moved.Duration() > Tolerance ? moved : null;
    }
}
