using SopEngine.Host.Background;

namespace SopEngine.Host.Tests.Background;

/// <summary>A clock that somebody sets is noticed, by how much and in which direction; one that only goes on is not.</summary>
public sealed class WallClockTests
{
    private readonly TwoClocks _time = new();

    [Theory]
    [InlineData(1)]
    [InlineData(86_400)]
    public void A_clock_that_goes_on_is_not_moved(int seconds)
    {
        var clock = new WallClock(_time);

        _time.GoOn(TimeSpan.FromSeconds(seconds));

        clock.Moved().Should().BeNull();
    }

    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    [InlineData(-2.5)]
    public void A_clock_that_was_set_tells_by_how_much(double seconds)
    {
        var clock = new WallClock(_time);
        _time.GoOn(TimeSpan.FromSeconds(10));
        clock.Moved().Should().BeNull();

        _time.GoOn(TimeSpan.FromSeconds(1));
        _time.Set(TimeSpan.FromSeconds(seconds));

        clock.Moved().Should().Be(TimeSpan.FromSeconds(seconds));
        clock.Moved().Should().BeNull("it is told once");
    }

    [Fact]
    public void A_clock_that_is_kept_right_by_a_little_at_a_time_is_no_news()
    {
        var clock = new WallClock(_time);
        for (var look = 0; look < 100; look++)
        {
            _time.GoOn(TimeSpan.FromSeconds(1));
            _time.Set(TimeSpan.FromMilliseconds(-20));
            clock.Moved().Should().BeNull();
        }
    }
}
