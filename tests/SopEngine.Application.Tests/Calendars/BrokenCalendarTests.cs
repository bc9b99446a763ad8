using SopEngine.Domain.Calendars.Checks;
using static SopEngine.Application.Tests.Calendars.CalendarSamples;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>Every mistake a calendar can hold, at least twice: what it is called and in which line it is found.</summary>
public sealed class BrokenCalendarTests
{
    private const string Hours = "week: { monday-friday: [08:00-16:00] }";

    /// <summary>Code, line, and the file after its first line.</summary>
    public static TheoryData<string, int, string> Cases => new()
    {
        { "calendar-twice", 4, $"calendars:\n  - {{ id: a, name: A, {Hours} }}\n  - {{ id: a, name: B, {Hours} }}" },
        { "calendar-twice", 4, "calendars:\n  - { id: kantor }\n  - { id: kantor, name: Lagi }" },
        { "calendar-without-hours", 3, "calendars:\n  - { id: a, name: A, week: {} }" },
        { "calendar-without-hours", 3, "calendars:\n  - { id: a, name: A, week: { monday: [] } }" },
        { "date-estimated", 2, "days: [{ date: 2026-05-04, kind: local, name: L, estimate: true }]" },
        { "date-estimated", 3, "periods:\n  - { id: p, name: P, from: 2026-05-04, to: 2026-05-05, closed: true, estimate: true }" },
        { "day-twice", 4, "days:\n  - { date: 2026-05-04, kind: local, name: L }\n  - { date: 2026-05-04, kind: local, name: M }" },
        { "day-twice", 5, "days:\n  - { date: 2026-05-04, kind: local, name: L }\n  - { date: 2026-05-05, kind: local, name: L }\n  - { date: 2026-05-04, kind: local, name: L }" },
        { "day-without-decree", 2, "days: [{ date: 2026-05-04, kind: regional, name: R }]" },
        { "day-without-decree", 2, "days: [{ date: 2026-05-04, kind: collectiveLeave, name: R }]" },
        { "decree-twice", 4, "decrees:\n  - { id: a, number: A }\n  - { id: a, number: B }" },
        { "decree-twice", 5, "decrees:\n  - { id: a, number: A }\n  - { id: b, number: B }\n  - { id: a, number: A }" },
        { "force-majeure-without-decree", 2, "days: [{ date: 2026-05-04, kind: forceMajeure, name: Gempa }]" },
        { "force-majeure-without-decree", 3, "days:\n  - { date: 2026-05-04, kind: forceMajeure, name: Gempa, hours: [08:00-10:00] }" },
        { "hours-outside-day", 3, "calendars:\n  - { id: a, name: A, week: { monday-friday: [22:00-06:00] } }" },
        { "hours-outside-day", 2, "days: [{ date: 2026-05-04, kind: local, name: L, hours: [08:00-08:00] }]" },
        { "hours-overlap", 7, "calendars:\n  - id: a\n    name: A\n    week:\n      monday: [08:00-12:00]\n      tuesday-friday: [08:00-12:00, 11:59-16:00]" },
        { "hours-overlap", 3, "periods:\n  - { id: p, name: P, from: 2026-05-04, to: 2026-05-05, week: { monday-friday: [13:00-16:00, 08:00-12:00] } }" },
        { "period-backwards", 3, "periods:\n  - { id: p, name: P, from: 2026-05-05, to: 2026-05-04, closed: true }" },
        { "period-backwards", 3, "calendars:\n  - { id: kantor, periods: [{ id: p, name: P, from: 2027-05-05, to: 2026-05-06, closed: true }] }" },
        { "period-other-weekdays", 3, "calendars:\n  - { id: a, name: A, week: { monday-saturday: [08:00-14:00] }, periods: [{ id: p, name: P, from: 2026-05-04, to: 2026-05-05, " + Hours + " }] }" },
        { "period-other-weekdays", 3, "calendars:\n  - { id: tujuh-hari, name: Tujuh hari, week: { monday-sunday: [08:00-14:00] } }" },
        { "period-twice", 4, "periods:\n  - { id: p, name: P, from: 2026-05-04, to: 2026-05-05, closed: true }\n  - { id: p, name: P, from: 2026-06-04, to: 2026-06-05, closed: true }" },
        { "period-twice", 4, "periods:\n  - { id: ramadan-1447, closed: true }\n  - { id: ramadan-1447, closed: true }" },
        { "periods-overlap", 4, "periods:\n  - { id: p, name: P, from: 2026-05-04, to: 2026-05-05, closed: true }\n  - { id: q, name: Q, from: 2026-05-05, to: 2026-06-05, closed: true }" },
        { "periods-overlap", 4, "periods:\n  - { id: p, name: P, from: 2026-05-04, to: 2026-07-05, closed: true }\n  - { id: q, name: Q, from: 2026-05-05, to: 2026-05-06, closed: true }" },
        { "unknown-decree", 2, "days: [{ date: 2026-05-04, kind: regional, name: R, decree: perda-1 }]" },
        { "unknown-decree", 3, "periods:\n  - { id: ramadan-1447, closed: true, decree: se-1 }" },
        { "year-without-decree", 2, "days: [{ date: 2031-05-04, kind: national, name: N, decree: skb-2027 }]" },
        { "year-without-decree", 3, "days:\n  - { date: 2032-05-04, kind: collectiveLeave, name: C, decree: skb-2027 }\n  - { date: 2032-05-05, kind: national, name: C, decree: skb-2027 }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_calendar_is_named_by_code_and_line_with_harm_and_cure(string code, int line, string text)
    {
        var found = Read("language: sopengine/1\n" + text).Problems.Where(problem => problem.Code == code).ToList();

        // Tujuh hari meets three Ramadans; they are said one by one at the same place
        found.Should().NotBeEmpty().And.OnlyContain(problem => problem.Line == line && problem.Severity == CalendarFindingCatalogue.All[code]);
        found.Should().OnlyContain(problem => problem.Harm.EndsWith('.') && problem.Fix.EndsWith('.'));
    }

    [Theory]
    [InlineData("language: sopengine/1")]
    [InlineData("language: sopengine/1\ncalendars: []\ndecrees: []")]
    public void A_nation_without_a_calendar_is_refused(string text)
    {
        var reading = Read(text, Domain.Calendars.CalendarBook.Empty);

        reading.Problems.Select(problem => problem.Code).Should().Equal("calendars-missing");
        Read(text).IsClean.Should().BeTrue("a region has the nation's");
    }

    [Fact]
    public void Every_kind_of_finding_is_shown_at_least_twice()
    {
        var shown = Cases.Select(test => (string)test[0]).CountBy(code => code).ToDictionary();

        CalendarFindingCatalogue.All.Keys.Except(["calendars-missing"]).Where(code => shown.GetValueOrDefault(code) < 2).Should().BeEmpty();
    }

    [Fact]
    public void Weekdays_written_together_are_reported_once()
    {
        var text = "language: sopengine/1\ncalendars:\n  - { id: a, name: A, week: { monday-friday: [08:00-12:00, 11:00-16:00] } }";

        Read(text).Problems.Select(problem => problem.Code).Should().Equal("hours-overlap");
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_not_judged_as_well()
    {
        var text = "language: sopengine/1\ncalendars:\n  - { id: a, name: A, week: { monday-friday: [pagi-sore] } }\ndays:\n  - { date: 2026-02-30, kind: forceMajeure, name: X }";

        Read(text).Problems.Select(problem => problem.Code).Should().Equal("bad-value", "bad-date");
    }
}
