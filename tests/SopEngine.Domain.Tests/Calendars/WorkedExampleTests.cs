using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Calendars;

/// <summary>Due times worked out by hand on the holidays and Ramadan hours of 2025 to 2027, to the second.</summary>
public sealed class WorkedExampleTests
{
    private readonly WorkingCalendar _calendar = Offices.National;

    [Theory]
    [InlineData("2026-11-23 15:30", "60 menit", "2026-11-24 08:00")]
    [InlineData("2026-11-27 11:15", "30 menit", "2026-11-27 13:15")]
    [InlineData("2026-11-27 15:00", "180 menit", "2026-11-30 09:00")]
    [InlineData("2026-11-28 10:00", "60 menit", "2026-11-30 08:30")]
    [InlineData("2026-12-23 15:00", "120 menit", "2026-12-28 08:30")]
    [InlineData("2026-02-19 14:30", "60 menit", "2026-02-20 08:30")]
    [InlineData("2026-11-27 10:00", "1 hari", "2026-11-30 16:00")]
    [InlineData("2026-11-27 17:00", "1 hari", "2026-12-01 16:00")]
    [InlineData("2026-11-28 09:00", "1 hari", "2026-12-01 16:00")]
    [InlineData("2026-12-22 09:00", "3 hari", "2026-12-29 16:00")]
    [InlineData("2026-03-17 09:00", "1 hari", "2026-03-25 16:00")]
    [InlineData("2027-03-05 10:00", "3 hari", "2027-03-18 16:00")]
    [InlineData("2026-12-18 09:00", "7 hari", "2026-12-31 16:00")]
    [InlineData("2026-11-23 10:00", "1 bulan", "2026-12-23 16:00")]
    [InlineData("2026-11-25 09:00", "1 bulan", "2026-12-28 16:00")]
    [InlineData("2026-12-31 10:00", "1 bulan", "2027-02-01 16:00")]
    [InlineData("2027-01-31 10:00", "1 bulan", "2027-03-01 15:00")]
    [InlineData("2027-02-10 09:00", "1 bulan", "2027-03-16 16:00")]
    public void A_target_is_due_at_the_second_worked_out_by_hand(string start, string cell, string due) =>
        _calendar.Due(Instants.Wib(start), TimeText.Read(cell)!).Should().Be(LaidTime.On(Instants.Wib(due)));

    [Fact]
    public void A_day_counted_as_elapsed_time_is_the_minutes_of_a_normal_day()
    {
        Due("2026-11-27 10:00", "1 hari", TimeReading.WorkingElapsedDay).Should().Be("2026-11-30 10:00");

        // in Ramadan a normal day is 390 minutes: 270 left on Thursday, 120 on Friday
        Due("2026-02-26 10:00", "1 hari", TimeReading.WorkingElapsedDay).Should().Be("2026-02-27 10:00");
    }

    [Theory]
    [InlineData("2026-11-27 11:00", "2026-11-30 09:00", 330)]
    [InlineData("2026-12-23 15:00", "2026-12-28 08:00", 90)]
    [InlineData("2026-11-23 00:00", "2026-11-30 00:00", 2250)]
    [InlineData("2026-02-23 00:00", "2026-03-02 00:00", 1950)]
    public void Working_minutes_between_two_instants_are_those_worked_out_by_hand(string from, string to, double minutes) =>
        _calendar.Between(Instants.Wib(from), Instants.Wib(to)).TotalMinutes.Should().Be(minutes);

    [Fact]
    public void Working_days_of_each_month_are_those_of_the_decrees()
    {
        Months(2025).Should().Equal(19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21);
        Months(2026).Should().Equal(20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21);
        Months(2027).Should().Equal(19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22);
    }

    [Fact]
    public void An_hour_cut_short_by_the_end_of_Ramadan_counts_each_day_by_its_own_hours()
    {
        // 18 March is collective leave and the feast lasts to the 24th: 17 March closes at 15.00, 25 March opens at 07.30
        Due("2026-03-17 14:30", "60 menit").Should().Be("2026-03-25 08:00");
    }

    [Fact]
    public void A_year_without_a_decree_is_not_guessed()
    {
        _calendar.Due(Instants.Wib("2027-12-30 10:00"), TimeText.Read("3 hari")!).Should().Be(LaidTime.Unset(2028));
        _calendar.Due(Instants.Wib("2027-12-31 15:00"), TimeText.Read("10 jam")!).Should().Be(LaidTime.Unset(2028));
        _calendar.Due(Instants.Wib("2027-12-15 10:00"), TimeText.Read("1 bulan")!).Should().Be(LaidTime.Unset(2028));
        _calendar.Due(Instants.Wib("2024-12-31 10:00"), TimeText.Read("10 menit")!).Should().Be(LaidTime.Unset(2024));
        _calendar.Due(Instants.Wib("2027-12-31 10:00"), TimeText.Read("2 x 24 jam")!).At.Should().Be(Instants.Wib("2028-01-02 10:00"));
    }

    [Fact]
    public void A_year_between_two_set_ones_is_not_jumped_over()
    {
        var book = Offices.WithoutHolidays with { Decrees = [Offices.Decree(2024), Offices.Decree(2026)] };
        var calendar = Offices.Compile(book);

        calendar.Due(Instants.Wib("2024-12-31 15:00"), TimeText.Read("2 jam")!).Should().Be(LaidTime.Unset(2025));
        calendar.Due(Instants.Wib("2024-12-31 15:00"), TimeText.Read("1 jam")!).At.Should().Be(Instants.Wib("2024-12-31 16:00"));
        calendar.Due(Instants.Wib("2025-06-02 15:00"), TimeText.Read("1 hari")!).Should().Be(LaidTime.Unset(2025));
    }

    [Fact]
    public void A_calendar_that_never_closes_needs_no_decree()
    {
        var always = new OfficeCalendar { Id = "siaga", Name = "Siaga", Week = WorkingWeek.Always, Observes = [], AlwaysOpen = true };
        var calendar = Offices.Compile(Offices.Nation with { Calendars = [always] });

        calendar.Due(Instants.Wib("2026-12-24 23:30"), TimeText.Read("60 menit")!).At.Should().Be(Instants.Wib("2026-12-25 00:30"));
        calendar.Due(Instants.Wib("2028-12-24 23:30"), TimeText.Read("1 hari")!).At.Should().Be(Instants.Wib("2028-12-26 00:00"));
    }

    private string Due(string start, string cell, TimeReading? reading = null) => _calendar.Due(Instants.Wib(start), TimeText.Read(cell, reading)!).At!.Value.Wib();

    private IEnumerable<int> Months(int year) => Enumerable.Range(1, 12).Select(month =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Count(day => _calendar.IsWorkingDay(new DateOnly(year, month, day))));
}
