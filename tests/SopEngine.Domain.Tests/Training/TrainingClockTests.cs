using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Training;

namespace SopEngine.Domain.Tests.Training;

public sealed class TrainingClockTests
{
    private static readonly DateTime _real = Instants.Wib("2026-11-23 09:00");

    [Fact]
    public void A_clock_that_nobody_has_touched_shows_real_time()
    {
        TrainingClock.Untouched.At(_real).Should().Be(_real);
        TrainingClock.Untouched.RealInstantOf(_real).Should().Be(_real);
    }

    [Theory]
    [InlineData(0, "2026-11-23 09:00")]
    [InlineData(1, "2026-11-23 09:10")]
    [InlineData(60, "2026-11-23 19:00")]
    [InlineData(1440, "2026-12-03 09:00")]
    [InlineData(10000, "2027-01-31 19:40")]
    public void Ten_minutes_are_as_long_as_its_speed_makes_them(int speed, string shown)
    {
        Running(speed).At(_real.AddMinutes(10)).Wib().Should().Be(shown);
    }

    [Fact]
    public void A_change_of_speed_goes_on_from_what_it_shows()
    {
        var slower = Running(60).RunAt(2, _real.AddMinutes(1)).Value();

        slower.At(_real.AddMinutes(1)).Wib().Should().Be("2026-11-23 10:00");
        slower.At(_real.AddMinutes(6)).Wib().Should().Be("2026-11-23 10:10");
    }

    [Fact]
    public void A_jump_keeps_the_speed()
    {
        var jumped = Running(60).JumpTo(Instants.Wib("2026-11-27 11:15"), _real).Value();

        jumped.At(_real.AddMinutes(1)).Wib().Should().Be("2026-11-27 12:15");
    }

    [Fact]
    public void Going_back_is_refused_even_by_a_millisecond()
    {
        Running(0).JumpTo(_real.AddMilliseconds(-1), _real).Problem.Should().BeOfType<TrainingProblems.ClockBackwards>()
            .Which.Errors.Should().ContainSingle(error => error.Field == "to");
        Running(0).JumpTo(_real, _real).Problem.Should().BeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_speed_that_nobody_can_follow_is_refused(int speed)
    {
        Running(1).RunAt(speed, _real).Problem!.Errors.Should().ContainSingle(error => error.Field == "speed");
    }

    [Theory]
    [InlineData("2031-11-23 09:00", true)]
    [InlineData("2031-11-23 09:01", false)]
    [InlineData("9999-12-31 23:59", false)]
    public void A_jump_goes_five_years_at_most(string to, bool taken)
    {
        (Running(1).JumpTo(Instants.Wib(to), _real).Problem is null).Should().Be(taken);
    }

    [Fact]
    public void Nothing_takes_it_past_the_end_of_the_century()
    {
        var last = new TrainingClock { SetAt = _real, SetTo = TrainingClock.Latest, Speed = 1 };

        last.At(_real.AddYears(10)).Should().Be(TrainingClock.Latest);
        last.JumpTo(TrainingClock.Latest.AddMinutes(1), _real).Problem.Should().BeOfType<TrainingProblems.ClockInvalid>();
        last.RunAt(10_000, _real).Value().At(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc)).Should().Be(TrainingClock.Latest);
    }

    [Fact]
    public void A_fast_clock_that_was_forgotten_stands_still_after_five_years()
    {
        var forgotten = Running(10_000).At(_real.AddDays(3));

        forgotten.Should().Be(_real.AddYears(5));
        Running(10_000).RunAt(1, _real.AddDays(3)).Value().At(_real.AddDays(4)).Should().Be(_real.AddYears(5).AddDays(1));
    }

    [Fact]
    public void A_host_whose_clock_is_slow_does_not_take_it_back()
    {
        var slow = _real.AddSeconds(-30);

        Running(60).At(slow).Should().Be(_real);
        Running(60).RunAt(1440, slow).Value().At(_real).Should().Be(_real);
    }

    [Fact]
    public void What_it_will_not_show_has_no_real_instant()
    {
        Running(0).RealInstantOf(_real.AddMilliseconds(1)).Should().BeNull();
        Running(60).RealInstantOf(_real.AddYears(5).AddMilliseconds(1)).Should().BeNull();
        Running(0).RealInstantOf(_real).Should().Be(_real);
    }

    [Fact]
    public void Whatever_is_done_to_it_it_never_goes_back()
    {
        Prop.ForAll(Moves(), moves =>
        {
            var (clock, real) = (Running(1), _real);
            foreach (var (pause, act) in moves)
            {
                var before = clock.At(real);
                real = real.AddMilliseconds(pause);
                var waited = clock.At(real);
                clock = act switch
                {
                    >= 0 => clock.RunAt(act, real).Value(),
                    _ => clock.JumpTo(waited.AddSeconds(-(long)act), real).Succeeded(out var jumped, out _) ? jumped : clock,
                };
                if (waited < before || clock.At(real) < waited || clock.At(real).Ticks % TimeSpan.TicksPerMillisecond != 0)
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void It_first_shows_an_instant_when_it_says_it_will()
    {
        Prop.ForAll(Moves(), Gen.Choose(1, int.MaxValue).ToArbitrary(), (moves, ahead) =>
        {
            var clock = Running(moves.Length > 0 ? Math.Abs(moves[0].Act % TrainingClock.MostSpeed) : 1);
            var instant = _real.AddMilliseconds(ahead);
            return clock.RealInstantOf(instant) is { } comes
                ? clock.At(comes) >= instant && clock.At(comes.AddMilliseconds(-1)) < instant
                : clock.Speed == 0;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Pauses in real milliseconds, and then a new speed, or below zero a jump of so many seconds.</summary>
    private static Arbitrary<(int Pause, int Act)[]> Moves() =>
        Gen.Zip(Gen.Choose(0, 100_000_000), Gen.Choose(-1_000_000, TrainingClock.MostSpeed)).ArrayOf().ToArbitrary();

    private static TrainingClock Running(int speed) => new() { SetAt = _real, SetTo = _real, Speed = speed };
}

file static class Taken
{
    public static TrainingClock Value(this Result<TrainingClock> result) =>
        result.Succeeded(out var clock, out var problem) ? clock : throw new InvalidOperationException(problem.Detail);
}
