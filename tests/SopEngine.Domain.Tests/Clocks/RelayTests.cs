using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Clocks;

/// <summary>Clocks on a changed calendar: the collective leave of Lebaran 2023, decreed for 21 to 26 April, was moved to 19 to 25 April.</summary>
public sealed class RelayTests
{
    private static readonly WorkingCalendar _before = April2023("kantor@1", 21, 24, 25, 26);
    private static readonly WorkingCalendar _after = April2023("kantor@2", 19, 20, 21, 24, 25);

    [Theory]
    [InlineData("2023-04-17 10:00", "2 hari", "2023-04-19 16:00", "2023-04-26 16:00")]
    [InlineData("2023-04-20 15:00", "120 menit", "2023-04-27 08:30", "2023-04-26 09:30")]
    [InlineData("2023-04-18 15:30", "60 menit", "2023-04-19 08:00", "2023-04-26 08:00")]
    [InlineData("2023-04-26 08:00", "1 jam", "2023-04-27 08:30", "2023-04-26 09:00")]
    [InlineData("2023-03-20 09:00", "1 bulan", "2023-04-20 16:00", "2023-04-26 16:00")]
    [InlineData("2023-04-12 09:00", "1 hari", "2023-04-13 16:00", "2023-04-13 16:00")]
    public void An_open_clock_gets_the_due_time_the_changed_calendar_gives(string start, string time, string before, string after)
    {
        var clock = Started(start, time);
        clock.DueAt!.Value.Wib().Should().Be(before);

        var relaid = clock.Relay(_after);

        relaid.DueAt!.Value.Wib().Should().Be(after);
        relaid.Calendar.Should().Be("kantor@2");
        relaid.Generation.Should().BeGreaterThan(clock.Generation, "its alarms of before are void");
        new ClockMove(clock, relaid).Moves.Should().Be(before != after);
        relaid.Relay(_after).Should().BeEquivalentTo(relaid, options => options.Excluding(known => known.Generation));
    }

    [Fact]
    public void A_pause_is_kept_and_counted_once()
    {
        var clock = Started("2023-04-17 10:00", "180 menit")
            .Pause(_before, Instants.Wib("2023-04-17 11:00"), "menunggu dokumen", "requester")
            .Resume(_before, Instants.Wib("2023-04-18 15:00"));
        clock.DueAt!.Value.Wib().Should().Be("2023-04-19 08:30");

        var relaid = clock.Relay(_after);

        relaid.DueAt!.Value.Wib().Should().Be("2023-04-26 08:30");
        relaid.Pauses.Should().Equal(clock.Pauses);
        relaid.Used.Should().Be(clock.Used);
    }

    [Fact]
    public void A_paused_clock_goes_on_by_the_changed_calendar()
    {
        var paused = Started("2023-04-17 10:00", "3 hari").Pause(_before, Instants.Wib("2023-04-18 09:00"), "menunggu", "requester");
        paused.DaysLeft.Should().Be(2, "Wednesday and Thursday");

        var relaid = paused.Relay(_after);

        relaid.State.Should().Be(ClockState.Paused);
        relaid.DueAt.Should().BeNull();
        relaid.DaysLeft.Should().Be(2);
        relaid.Resume(_after, Instants.Wib("2023-04-18 13:00")).DueAt!.Value.Wib().Should().Be("2023-04-27 16:00");
    }

    [Fact]
    public void A_stopped_clock_never_changes()
    {
        var stopped = Started("2023-04-18 15:30", "60 menit").Stop(Instants.Wib("2023-04-19 07:45"));

        stopped.Relay(_after).Should().BeSameAs(stopped);
        stopped.Retarget(_after, TimeText.Read("3 jam")!).Should().BeSameAs(stopped);
    }

    [Fact]
    public void A_clock_without_a_calendar_for_its_year_gets_its_due_time_when_the_year_is_set()
    {
        var clock = Started("2023-12-29 10:00", "3 hari");
        clock.DueAt.Should().BeNull();
        clock.UnsetYear.Should().Be(2024);

        var book = _before.Book with { Decrees = [Offices.Decree(2023), Offices.Decree(2024)], Days = [.. _before.Book.Days, Offices.Day("2024-01-01", DayKind.National)] };
        var relaid = clock.Relay(Offices.Compile(book, version: "kantor@2"));

        relaid.UnsetYear.Should().BeNull();
        relaid.DueAt!.Value.Wib().Should().Be("2024-01-04 16:00");
    }

    private static Clock Started(string start, string time) =>
        ClockLaying.Start(1, ClockKind.Step, OwnerSide.Provider, TimeText.Read(time)!, _before, Instants.Wib(start));

    private static WorkingCalendar April2023(string version, params int[] leave) => Offices.Compile(
        new CalendarBook
        {
            Decrees = [Offices.Decree(2023)],
            Days = [.. leave.Select(day => Offices.Day($"2023-04-{day}")), Offices.Day("2023-04-22", DayKind.National), Offices.Day("2023-04-23", DayKind.National)],
            Calendars = [Offices.Office("kantor", Offices.FiveDays)],
        },
        version: version);
}
