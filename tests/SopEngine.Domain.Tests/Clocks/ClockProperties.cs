using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Clocks;

/// <summary>Clocks that are paused, resumed, extended and given other targets at random, against the minute walk and against their own record.</summary>
public sealed class ClockProperties
{
    private static readonly WorkingCalendar _calendar = Offices.National;
    private static readonly MinuteWalk _walk = new(Offices.Nation, Instants.Jakarta);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void An_elapsed_clock_is_due_when_its_target_has_been_walked_without_the_pauses(int seed)
    {
        for (var number = 0; number < 1500; number++)
        {
            var random = new Random((seed * 100_003) + number);
            var clock = Started(random, new TimeTarget(TimeKind.Fixed, random.Next(1, 900), TimeUnit.Minute, TimeReading.WorkingElapsed));
            var (left, from) = (TimeSpan.FromMinutes(clock.Target.Amount), clock.StartedAt);
            for (var pauses = random.Next(4); pauses > 0; pauses--)
            {
                var at = from.AddMinutes(random.Next(300));
                var used = _walk.Between(from, at);
                left = used > left ? TimeSpan.Zero : left - used;
                from = at.AddMinutes(random.Next(3 * 1440));
                clock = clock.Pause(_calendar, at, "menunggu", "requester").Resume(_calendar, from);
            }

            var due = left > TimeSpan.Zero ? _walk.Add(from, left) : _walk.FirstWorkingMinute(from);
            clock.DueAt.Should().Be(due, "seed {0}, case {1}", seed, number);
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void A_day_clock_keeps_its_days_over_every_pause(int seed)
    {
        for (var number = 0; number < 1500; number++)
        {
            var random = new Random((seed * 100_003) + number);
            var clock = Started(random, new TimeTarget(TimeKind.Fixed, random.Next(1, 9), TimeUnit.Day, TimeReading.WorkingDayDate));
            var expected = _walk.Due(clock.StartedAt, clock.Target);
            var from = clock.StartedAt;
            for (var pauses = random.Next(3); pauses > 0 && expected is { } due; pauses--)
            {
                var at = from.AddMinutes(random.Next(2 * 1440));
                from = at.AddMinutes(random.Next(5 * 1440));
                var left = DaysAfter(at, due);
                expected = at > due ? from : left == 0 ? TodayOrNow(from) : _walk.NthWorkingDay(_walk.DayOf(_walk.FirstWorkingMinute(from)!.Value), left);
                clock = clock.Pause(_calendar, at, "menunggu", "requester").Resume(_calendar, from);
            }

            clock.DueAt.Should().Be(expected, "seed {0}, case {1}", seed, number);
        }
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void A_clock_is_what_its_record_gives_and_its_derivation_adds_up(int seed)
    {
        for (var number = 0; number < 3000; number++)
        {
            var random = new Random((seed * 100_003) + number);
            var clock = Wandered(random);

            clock.Replay(_calendar).Should().BeEquivalentTo(clock, options => options.ComparingByMembers<Clock>(), "seed {0}, case {1}", seed, number);
            if (clock is { State: ClockState.Running, DueAt: { } due } && due >= clock.RunningSince)
            {
                var sum = ClockDerivation.Of(clock, _calendar).Sum;
                var counted = clock.Used + (clock.Target.Reading == TimeReading.CalendarElapsed ? due - clock.RunningSince : _calendar.Between(clock.RunningSince, due));
                sum.Should().Be(counted, "seed {0}, case {1}", seed, number);
            }
        }
    }

    private static Clock Wandered(Random random)
    {
        TimeReading[] readings = [TimeReading.WorkingElapsed, TimeReading.WorkingDayDate, TimeReading.WorkingElapsedDay, TimeReading.CalendarRollForward, TimeReading.CalendarElapsed];
        var reading = readings[random.Next(readings.Length)];
        var unit = reading is TimeReading.WorkingElapsed or TimeReading.CalendarElapsed ? TimeUnit.Hour : TimeUnit.Day;
        var clock = Started(random, new TimeTarget(TimeKind.Fixed, random.Next(1, 9), unit, reading));
        var at = clock.StartedAt;
        for (var acts = random.Next(5); acts > 0; acts--)
        {
            at = at.AddSeconds(random.Next(100_000));
            clock = random.Next(4) switch
            {
                0 => clock.Pause(_calendar, at, "menunggu", "requester"),
                1 => clock.Resume(_calendar, at),
                2 => clock.Extend(_calendar, at, new TimeTarget(TimeKind.Fixed, random.Next(1, 4), TimeUnit.Day, TimeReading.WorkingDayDate)),
                _ => clock.Retarget(_calendar, clock.Target with { Amount = random.Next(1, 9) }),
            };
        }

        return clock;
    }

    private static Clock Started(Random random, TimeTarget target) => ClockLaying.Start(
        1, ClockKind.Step, OwnerSide.Provider, target, _calendar, DateTime.SpecifyKind(new DateTime(2026, 1, 5).AddSeconds(random.Next(300 * 86_400)), DateTimeKind.Utc));

    private static int DaysAfter(DateTime from, DateTime due)
    {
        var count = 0;
        for (var day = _walk.DayOf(from).AddDays(1); day <= _walk.DayOf(due); day = day.AddDays(1))
        {
            count += _walk.WorksOn(day) ? 1 : 0;
        }

        return count;
    }

    private static DateTime? TodayOrNow(DateTime now) => _walk.NthWorkingDay(_walk.DayOf(now), 0) is { } close ? (close < now ? now : close) : null;
}
