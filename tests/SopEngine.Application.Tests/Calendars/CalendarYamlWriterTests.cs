using SopEngine.Application.Calendars.Yaml;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Calendars.Checks;
using static SopEngine.Application.Tests.Calendars.CalendarSamples;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>Written and read again, a calendar is the same.</summary>
public sealed class CalendarYamlWriterTests
{
    public static TheoryData<string> Regions => ["banten", "banyuwangi", "batam", "jabar", "nasional", "trenggalek"];

    [Theory]
    [MemberData(nameof(Regions))]
    public void The_shipped_calendars_come_back_the_same(string region)
    {
        var nation = region == "nasional" ? CalendarBook.Empty : NationalBook.Shipped;
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Tenants, region, "calendar.yaml"));

        ShouldComeBack(Read(text, nation).Book!, nation);
    }

    [Fact]
    public void One_of_everything_comes_back_the_same() => ShouldComeBack(Read().Book!, NationalBook.Shipped);

    [Fact]
    public void One_of_everything_comes_back_the_same_without_a_nation_under_it() => ShouldComeBack(Read().Book!, CalendarBook.Empty);

    [Fact]
    public void What_is_the_nations_is_left_out()
    {
        var text = CalendarYamlWriter.Write(Read().Book!, NationalBook.Shipped);

        text.Should().Contain("- { id: kantor, name: Kantor pelayanan }").And.NotContain("2026-02-19");
    }

    [Fact]
    public void Something_the_nation_has_and_the_region_does_not_is_not_inherited()
    {
        var national = NationalBook.Shipped.Periods[1];
        var book = CalendarBook.Empty with
        {
            Periods =
            [
                national with { SixDayWeek = null },
                NationalBook.Shipped.Periods[0] with { Decree = null },
                NationalBook.Shipped.Periods[2] with { Week = WorkingWeek.Closed, SixDayWeek = null, Estimate = false },
            ],
        };

        ShouldComeBack(book, NationalBook.Shipped);
    }

    [Fact]
    public void Odd_names_and_odd_hours_come_back_the_same()
    {
        var odd = new WorkingSegment(new TimeSpan(0, 0, 5), TimeSpan.FromDays(1));
        var week = WorkingWeek.Of([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Sunday], odd);
        var book = new CalendarBook
        {
            Decrees = [new Decree { Id = "d", Number = "no: \"1\" #x", About = "a\nb" }],
            Calendars = [new OfficeCalendar { Id = "kantor", Name = "yes", Week = week, Observes = [] }],
            Periods = [new DatedWeek { Id = "p", Name = "- p", From = new DateOnly(2026, 1, 1), To = new DateOnly(2026, 1, 1), Week = WorkingWeek.Closed, SixDayWeek = week }],
            Days = [new CalendarDay { Date = new DateOnly(2026, 1, 2), Kind = DayKind.Local, Name = "[x]", Decree = "" }],
        };

        ShouldComeBack(book, NationalBook.Shipped);
    }

    private static void ShouldComeBack(CalendarBook book, CalendarBook nation)
    {
        var text = CalendarYamlWriter.Write(book, nation);

        var again = Read(text, nation);

        again.Problems.Select(problem => problem.Code).Except(CalendarFindingCatalogue.All.Keys).Should().BeEmpty("the reader knows every key");
        again.Book.Should().BeEquivalentTo(book);
        CalendarYamlWriter.Write(again.Book!, nation).Should().Be(text);
    }
}
