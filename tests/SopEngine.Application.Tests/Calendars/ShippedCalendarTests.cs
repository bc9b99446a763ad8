using System.Text;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Domain.Calendars;
using static SopEngine.Application.Tests.Calendars.CalendarSamples;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>The nation's and the five regions' calendars as they ship, against the decrees and circulars they come from.</summary>
public sealed class ShippedCalendarTests
{
    private const string SixDays = """
        language: sopengine/1
        calendars:
          - { id: kantor, name: Enam hari, week: { monday-saturday: [08:00-14:15] } }
        """;

    private static readonly WorkingCalendar _nation = Shipped("nasional");

    [Theory]
    [InlineData(2025, "19 20 19 16 17 18 23 20 21 23 20 21")]
    [InlineData(2026, "20 18 17 21 16 20 23 19 22 22 21 21")]
    [InlineData(2027, "19 19 15 22 16 21 22 21 22 21 22 22")]
    public void Working_days_of_each_month_are_those_of_the_decrees(int year, string months)
    {
        var counted = Enumerable.Range(1, 12).Select(month => WorkingDays(_nation, new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1)));

        string.Join(' ', counted).Should().Be(months);
    }

    [Theory]
    [InlineData(2025, 288)]
    [InlineData(2026, 291)]
    [InlineData(2027, 291)]
    public void Six_day_offices_work_so_many_days(int year, int days) =>
        WorkingDays(Calendar(Read(SixDays).Book!), new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)).Should().Be(days);

    [Theory]
    [InlineData(2025, 17, 11)]
    [InlineData(2026, 17, 8)]
    [InlineData(2027, 18, 8)]
    public void Each_year_has_the_days_its_decrees_set(int year, int holidays, int collectiveLeave)
    {
        var days = NationalBook.Shipped.Days.Where(day => day.Date.Year == year).ToList();

        days.Count(day => day.Kind == DayKind.National).Should().Be(holidays);
        days.Count(day => day.Kind == DayKind.CollectiveLeave).Should().Be(collectiveLeave);
        days.Should().OnlyContain(day => NationalBook.Shipped.FindDecree(day.Decree) != null);
    }

    [Fact]
    public void The_day_added_in_August_2025_rests_on_the_amending_decree()
    {
        var day = _nation.EntryOf(new DateOnly(2025, 8, 18))!;

        NationalBook.Shipped.FindDecree(day.Decree).Should().BeEquivalentTo(new { Date = new DateOnly(2025, 8, 7), SetsYear = (int?)null });
        NationalBook.Shipped.FindDecree(day.Decree)!.Number.Should().Contain("933/2025");
    }

    [Fact]
    public void Years_without_a_decree_are_not_set()
    {
        NationalBook.Shipped.SetYears.Should().Equal(2025, 2026, 2027);
        _nation.IsSet(new DateOnly(2028, 1, 3)).Should().BeFalse();
    }

    [Fact]
    public void Only_the_Ramadan_that_was_not_decreed_is_an_estimate() =>
        NationalBook.Shipped.Periods.Where(period => period.Estimate).Select(period => period.Id).Should().Equal("ramadan-1448");

    [Theory]
    [InlineData("nasional", "2026-03-02", "08:00-12:00 12:30-15:00", "08:00-11:30 12:30-15:30", 32.5)]
    [InlineData("batam", "2026-03-02", "08:00-12:00 12:30-15:00", "08:00-11:30 12:30-15:30", 32.5)]
    [InlineData("trenggalek", "2027-02-15", "08:00-12:00 12:30-15:00", "08:00-11:30 12:30-15:30", 32.5)]
    [InlineData("banyuwangi", "2026-03-02", "08:00-12:00 12:30-15:00", "08:00-11:30 12:30-15:30", 32.5)]
    [InlineData("banten", "2026-03-02", "06:30-12:00 12:30-14:00", "06:30-12:00 13:00-14:30", 35)]
    [InlineData("banten", "2025-03-03", "08:00-12:00 12:30-15:00", "08:00-11:30 12:30-15:30", 32.5)]
    [InlineData("jabar", "2026-03-02", "06:30-12:00 12:30-14:00", "06:30-11:30 12:30-14:00", 34.5)]
    [InlineData("jabar", "2025-03-03", "06:30-11:30 12:30-14:00", "06:30-11:30 13:00-14:30", 32.5)]
    public void A_week_of_Ramadan_has_the_regions_hours(string region, string monday, string hours, string friday, double week)
    {
        var calendar = Shipped(region);
        var first = DateOnly.Parse(monday, System.Globalization.CultureInfo.InvariantCulture);

        HoursOn(calendar, first).Should().Be(hours);
        HoursOn(calendar, first.AddDays(4)).Should().Be(friday);
        Enumerable.Range(0, 7).SelectMany(day => calendar.IntervalsOf(first.AddDays(day))).Sum(interval => interval.Length.TotalHours).Should().Be(week);
    }

    [Fact]
    public void Units_of_six_days_have_their_own_Ramadan()
    {
        var saturday = new DateOnly(2026, 3, 7);

        HoursOn(Calendar(Read(SixDays).Book!), saturday).Should().Be("08:00-12:00 12:30-14:00");
        HoursOn(_nation, saturday).Should().BeEmpty();
    }

    [Fact]
    public void The_program_carries_the_nations_file()
    {
        var file = CalendarYamlReader.Read(File.ReadAllBytes(Path.Combine(RepositoryFiles.Tenants, "nasional", "calendar.yaml")), "calendar.yaml", CalendarBook.Empty);

        CalendarYamlWriter.Write(NationalBook.Shipped, CalendarBook.Empty).Should().Be(CalendarYamlWriter.Write(file.Book!, CalendarBook.Empty));
        Encoding.UTF8.GetByteCount(CalendarYamlWriter.Write(NationalBook.Shipped, CalendarBook.Empty)).Should().BeGreaterThan(5000);
    }

    private static int WorkingDays(WorkingCalendar calendar, DateOnly from, DateOnly before) => calendar.WorkingDaysAfter(from.AddDays(-1), before.AddDays(-1));

    private static string HoursOn(WorkingCalendar calendar, DateOnly day) => string.Join(' ', calendar.SegmentsOf(day).Select(HoursText.Write));
}
