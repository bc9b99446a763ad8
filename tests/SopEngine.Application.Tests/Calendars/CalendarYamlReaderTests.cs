using System.Text;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Domain.Calendars;
using static SopEngine.Application.Tests.Calendars.CalendarSamples;

namespace SopEngine.Application.Tests.Calendars;

public sealed class CalendarYamlReaderTests
{
    private static readonly DateOnly _ramadanMonday = new(2026, 3, 2);

    [Fact]
    public void A_sound_region_reads_whole()
    {
        var reading = Read();

        reading.Wrong().Should().BeEmpty();
        reading.IsClean.Should().BeTrue();
        var book = reading.Book!;
        book.Decrees[0].Should().Be(new Decree { Id = "pergub-1", Number = "Pergub 1/2026", Date = new DateOnly(2026, 1, 5), About = "Libur daerah, dan hari pengganti" });
        book.Calendars.Select(office => office.Id).Should().Equal("kantor", "enam-hari", "siaga");
        book.Calendars[1].Observes.Should().Equal(DayKind.National, DayKind.ForceMajeure);
        book.Calendars[1].Week.OrdinaryDay.TotalMinutes.Should().Be(375);
        book.Days.Select(day => day.Kind).Should().Equal(DayKind.Regional, DayKind.Local, DayKind.ForceMajeure);
        book.Days[1].Hours.Should().Equal(new WorkingSegment(TimeSpan.FromHours(8), TimeSpan.FromHours(12)));
    }

    [Fact]
    public void Hours_are_read_with_colons_and_with_points()
    {
        var week = Read().Book!.Find("enam-hari")!.Week;

        week.On(DayOfWeek.Saturday).Select(HoursText.Write).Should().Equal("07:30-12:00", "12:30-14:00");
        week.On(DayOfWeek.Friday).Select(HoursText.Write).Should().Equal("07:30-11:30");
        week.On(DayOfWeek.Sunday).Should().BeEmpty();
    }

    [Fact]
    public void A_calendar_of_the_nation_keeps_its_hours_under_another_name()
    {
        var office = Read().Book!.Find("kantor")!;

        office.Name.Should().Be("Kantor pelayanan");
        office.Week.Total.TotalMinutes.Should().Be(2250);
    }

    [Fact]
    public void A_region_writes_its_own_hours_and_follows_the_nations_dates()
    {
        var moved = NationalBook.Shipped with
        {
            Periods = [.. NationalBook.Shipped.Periods.Select(period => period.Id == "ramadan-1447" ? period with { From = period.From.AddDays(-1) } : period)],
        };

        var period = Read(nation: moved).Book!.Periods[0];

        period.From.Should().Be(new DateOnly(2026, 2, 18));
        period.Name.Should().Be("Ramadan 1447 Hijriah");
        period.Week.Total.TotalHours.Should().Be(35);
        period.SixDayWeek.Should().NotBeNull("the nation has hours for six days");
    }

    [Fact]
    public void Each_calendar_takes_the_dated_hours_that_fit_it()
    {
        var book = Read().Book!;

        Calendar(book).SegmentsOf(_ramadanMonday)[0].From.Should().Be(new TimeSpan(6, 30, 0));
        Calendar(book, "enam-hari").SegmentsOf(_ramadanMonday)[0].From.Should().Be(TimeSpan.FromHours(8));
        Calendar(book, "siaga").IntervalsOf(_ramadanMonday).Single().Length.TotalHours.Should().Be(24);
    }

    [Fact]
    public void Days_off_and_days_worked_instead_are_the_regions()
    {
        var calendar = Calendar(Read().Book!);

        calendar.IsWorkingDay(new DateOnly(2026, 2, 5)).Should().BeFalse("it is the region's own holiday");
        calendar.IsWorkingDay(new DateOnly(2026, 2, 7)).Should().BeTrue("that Saturday is worked instead");
        calendar.IsWorkingDay(new DateOnly(2026, 11, 3)).Should().BeFalse("the office is closed");
        calendar.IsWorkingDay(new DateOnly(2026, 11, 4)).Should().BeFalse("clocks stand by decree");
    }

    [Fact]
    public void A_service_that_never_closes_needs_no_decree()
    {
        var calendar = Calendar(Read().Book!, "siaga");

        calendar.IsSet(new DateOnly(2031, 1, 1)).Should().BeTrue();
        calendar.IsWorkingDay(new DateOnly(2026, 12, 25)).Should().BeTrue();
        calendar.OrdinaryDay.TotalMinutes.Should().Be(450);
    }

    [Theory]
    [InlineData("language: sopengine/1", "language: sopengine/2", "1:11 unknown-language")]
    [InlineData("decrees:", "keputusan:", "2:1 unknown-key")]
    [InlineData("date: 2026-01-05", "date: 5 Januari", "3:54 bad-date")]
    [InlineData("date: 2026-02-05", "date: 2026-02-30", "24:13 bad-date")]
    [InlineData("kind: regional", "kind: libur", "24:31 unknown-choice")]
    [InlineData("[08:00-12:00]", "[08:00-12:60]", "25:86 bad-value")]
    [InlineData("[08:00-12:00]", "[08:00-25:00]", "25:86 bad-value")]
    [InlineData("monday-thursday, saturday:", "senin-kamis:", "10:7 unknown-choice")]
    [InlineData("monday-thursday, saturday:", "friday-monday:", "10:7 unknown-choice")]
    [InlineData("monday-thursday, saturday:", "monday-friday:", "11:7 duplicate-name")]
    [InlineData("minutesPerDay: 375", "minutesPerDay: 0", "12:22 bad-number")]
    [InlineData("observes: [national, forceMajeure]", "observes: [national, cuti]", "13:27 unknown-choice")]
    [InlineData("week: { minutesPerDay: 450 }", "week: { monday: [08:00-12:00] }", "17:5 both-keys")]
    [InlineData("closed: true", "closed: true, week: { monday: [08:00-12:00] }", "22:5 both-keys")]
    [InlineData("from: 2026-11-02, ", "", "22:5 missing-key")]
    [InlineData("id: siaga", "id: Siaga", "17:11 bad-id")]
    [InlineData("always: true, week: { minutesPerDay: 450 }", "always: false", "17:5 missing-key")]
    public void Whatever_does_not_fit_is_named_with_its_line(string what, string instead, string spot)
    {
        var reading = ReadWith(what, instead);

        reading.Wrong().Should().Contain(found => SameLine(found, spot)).And.OnlyContain(found => SameLine(found, spot) || found.EndsWith("unknown-decree", StringComparison.Ordinal));
        reading.IsClean.Should().BeFalse();
        reading.Problems.Should().OnlyContain(problem => problem.Harm.EndsWith('.') && problem.Fix.EndsWith('.'));
    }

    [Fact]
    public void All_problems_are_said_at_once()
    {
        var text = Region.Replace("2026-01-05", "kemarin", StringComparison.Ordinal)
            .Replace("kind: local", "kind: lokal", StringComparison.Ordinal)
            .Replace("12.30-14.00", "12.30-siang", StringComparison.Ordinal)
            .Replace("2026-02-05", "2026-02-07", StringComparison.Ordinal);

        Read(text).Wrong().Select(spot => spot.Split(' ')[1]).Should().Equal("bad-date", "bad-value", "day-twice", "unknown-choice");
    }

    [Fact]
    public void Any_bytes_give_a_book_or_a_reason()
    {
        var bytes = Encoding.UTF8.GetBytes(Region);
        for (var cut = 0; cut < bytes.Length; cut += 7)
        {
            var reading = CalendarYamlReader.Read(bytes.AsSpan(0, cut), "calendar.yaml", NationalBook.Shipped);
            (reading.Book is not null || reading.Problems.Count > 0).Should().BeTrue();
            var holed = bytes.ToArray();
            holed[cut] = (byte)"{}[]:,-\"#\0"[cut % 10];
            _ = CalendarYamlReader.Read(holed, "calendar.yaml", NationalBook.Shipped);
        }
    }

    // columns move with what is put in; line and code are what matters
    private static bool SameLine(string one, string other) => one.Split(':')[0] == other.Split(':')[0] && one.Split(' ')[1] == other.Split(' ')[1];
}
