using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Clocks;

public sealed class ClockMathTests
{
    private readonly WorkingCalendar _calendar = Offices.Plain;

    [Fact]
    public void What_is_used_before_a_pause_stays_used()
    {
        var clock = Started("2026-11-23 10:00", "60 menit")
            .Pause(_calendar, Instants.Wib("2026-11-23 10:40"), "menunggu", "requester");

        clock.DueAt.Should().BeNull();
        clock.Resume(_calendar, Instants.Wib("2026-11-25 15:50")).DueAt!.Value.Wib().Should().Be("2026-11-26 07:40");
    }

    [Fact]
    public void Two_pauses_are_counted_once_each()
    {
        var clock = Started("2026-11-23 10:00", "60 menit")
            .Pause(_calendar, Instants.Wib("2026-11-23 10:10"), "a", "x").Resume(_calendar, Instants.Wib("2026-11-23 11:00"))
            .Pause(_calendar, Instants.Wib("2026-11-23 11:10"), "b", "x").Resume(_calendar, Instants.Wib("2026-11-23 14:00"));

        clock.DueAt!.Value.Wib().Should().Be("2026-11-23 14:40");
        clock.Pauses.Should().HaveCount(2);
    }

    [Fact]
    public void A_day_clock_keeps_the_working_days_that_were_left()
    {
        var clock = Started("2026-11-23 10:00", "3 hari");
        clock.DueAt!.Value.Wib().Should().Be("2026-11-26 16:00");

        var paused = clock.Pause(_calendar, Instants.Wib("2026-11-24 09:00"), "menunggu", "requester");
        paused.DaysLeft.Should().Be(2);
        paused.Resume(_calendar, Instants.Wib("2026-12-01 10:00")).DueAt!.Value.Wib().Should().Be("2026-12-03 16:00");
    }

    [Fact]
    public void A_day_clock_paused_on_its_last_day_is_due_at_the_close_of_the_day_it_goes_on()
    {
        var paused = Started("2026-11-23 10:00", "1 hari").Pause(_calendar, Instants.Wib("2026-11-24 09:00"), "menunggu", "requester");

        paused.Resume(_calendar, Instants.Wib("2026-12-01 10:00")).DueAt!.Value.Wib().Should().Be("2026-12-01 16:00");
        paused.Resume(_calendar, Instants.Wib("2026-12-01 18:00")).DueAt!.Value.Wib().Should().Be("2026-12-01 18:00");
    }

    [Fact]
    public void A_months_window_keeps_its_calendar_days_while_suspended()
    {
        var window = Started("2026-11-23 10:00", "1 bulan");
        var suspended = window.Pause(_calendar, Instants.Wib("2026-12-03 10:00"), "diperiksa", "provider");

        suspended.DaysLeft.Should().Be(20);
        suspended.Resume(_calendar, Instants.Wib("2026-12-07 10:00")).DueAt!.Value.Wib().Should().Be("2026-12-28 16:00");
    }

    [Fact]
    public void A_changed_target_leaves_the_used_time_used()
    {
        var clock = Started("2026-11-23 08:00", "60 menit")
            .Pause(_calendar, Instants.Wib("2026-11-23 08:40"), "a", "x").Resume(_calendar, Instants.Wib("2026-11-23 09:00"));

        clock.Retarget(_calendar, TimeText.Read("3 jam")!).DueAt!.Value.Wib().Should().Be("2026-11-23 11:20");
    }

    [Theory]
    [InlineData(50, "2026-11-23 15:30")]
    [InlineData(75, "2026-11-23 15:45")]
    [InlineData(100, "2026-11-23 16:00")]
    [InlineData(200, "2026-11-24 08:30")]
    public void Thresholds_run_forward_in_working_time(int percent, string at) =>
        Started("2026-11-23 15:00", "60 menit").Threshold(_calendar, percent)!.Value.Wib().Should().Be(at);

    [Theory]
    [InlineData(50, "2026-11-22 03:00")]
    [InlineData(150, "2026-11-23 03:00")]
    public void Thresholds_of_a_clock_that_never_rests_count_nights_and_sundays(int percent, string at) =>
        Started("2026-11-21 15:00", "1 x 24 jam").Threshold(_calendar, percent)!.Value.Wib().Should().Be(at);

    [Fact]
    public void Every_move_of_the_due_time_raises_the_generation()
    {
        var clock = Started("2026-11-23 10:00", "60 menit");
        var paused = clock.Pause(_calendar, Instants.Wib("2026-11-23 10:10"), "a", "x");

        new[] { clock, paused, paused.Resume(_calendar, Instants.Wib("2026-11-23 10:20")) }
            .Select(each => each.Generation).Should().Equal(1, 2, 3);
        paused.Pause(_calendar, Instants.Wib("2026-11-23 10:30"), "a", "x").Should().BeSameAs(paused);
    }

    private Clock Started(string at, string time)
    {
        return ClockLaying.Start(1, ClockKind.Step, OwnerSide.Provider, TimeText.Read(time)!, _calendar, Instants.Wib(at)) with { Step = "s" };
    }
}
