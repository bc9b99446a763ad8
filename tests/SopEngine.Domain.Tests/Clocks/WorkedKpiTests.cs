using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Clocks;

/// <summary>
/// A ticket of Banyuwangi worked out by hand: submitted Monday 23 November 2026 at 15.30, rows 2, 3, 4 and 6, one of them ten minutes late and yet the whole in time.
/// </summary>
public sealed class WorkedKpiTests
{
    private static readonly (string Row, string Active, string Done, string Time)[] _rows =
    [
        ("2", "2026-11-23 15:30", "2026-11-23 15:50", "30 Menit"),
        ("3", "2026-11-23 15:50", "2026-11-24 10:30", "180 Menit"),
        ("4", "2026-11-24 10:30", "2026-11-24 10:35", "10 Menit"),
        ("6", "2026-11-24 10:35", "2026-11-24 10:40", "5 Menit"),
    ];

    private readonly WorkingCalendar _calendar = Offices.National;

    [Fact]
    public void Each_row_is_due_and_met_or_missed_to_the_second()
    {
        var clocks = _rows.Select(Run).ToList();

        clocks.Select(clock => clock.DueAt!.Value.Wib()).Should().Equal("2026-11-23 16:00", "2026-11-24 10:20", "2026-11-24 10:40", "2026-11-24 10:40");
        clocks.Select(clock => clock.StoppedAt <= clock.DueAt).Should().Equal([true, false, true, true], "an equal instant is met");
        _calendar.Between(clocks[1].DueAt!.Value, clocks[1].StoppedAt!.Value).TotalMinutes.Should().Be(10);
    }

    [Fact]
    public void What_is_used_stays_below_what_is_allowed_for_the_whole()
    {
        var clocks = _rows.Select(Run).ToList();

        clocks.Select(clock => clock.UsedAt(_calendar, clock.StoppedAt!.Value).TotalMinutes).Should().Equal(20, 190, 5, 5);
        clocks.Sum(clock => _calendar.Allowance(clock.StartedAt, clock.Target).TotalMinutes).Should().Be(225);
    }

    [Fact]
    public void First_response_and_resolution_are_working_minutes_from_submission()
    {
        var submitted = Instants.Wib("2026-11-23 15:30");

        _calendar.Between(submitted, Instants.Wib("2026-11-23 15:40")).TotalMinutes.Should().Be(10);
        _calendar.Between(submitted, Instants.Wib("2026-11-24 10:40")).TotalMinutes.Should().Be(220);
    }

    private Clock Run((string Row, string Active, string Done, string Time) row) =>
        (ClockLaying.Start(1, ClockKind.Step, OwnerSide.Provider, TimeText.Read(row.Time)!, _calendar, Instants.Wib(row.Active)) with { Step = row.Row }).Stop(Instants.Wib(row.Done));
}
