using SopEngine.Application.Calendars;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>Edits of a region's own part of its calendar, and those that are refused with nothing kept of them.</summary>
public sealed class CalendarEditTests : ChangingCalendars
{
    private static readonly WorkingSegment _morning = new(TimeSpan.FromHours(8), TimeSpan.FromHours(12));

    [Fact]
    public async Task A_day_of_the_regions_own_replaces_the_nations_until_it_is_taken_away()
    {
        var christmasEve = new DateOnly(2026, 12, 24);
        var working = new CalendarDay { Date = christmasEve, Kind = DayKind.Local, Name = "Buka pagi", Decree = "", Hours = [_morning] };

        var number = (await ProposeAsync(new CalendarEdit.AddDays([working], null))).Value().Number;
        var change = (await PreviewAsync(number)).Difference.Days.Single();
        (change.Before!.Kind, change.After!.Name).Should().Be((DayKind.CollectiveLeave, "Buka pagi"));
        (await ProposeAsync(new CalendarEdit.RemoveDay(christmasEve))).Value();

        (await PreviewAsync(number)).Difference.IsEmpty.Should().BeTrue("the nation's holds again");
    }

    [Fact]
    public async Task Hours_for_a_range_of_dates_come_and_go()
    {
        var number = (await ProposeAsync(new CalendarEdit.AddPeriod(Closed("2026-11-25", "2026-11-26"), null))).Value().Number;
        (await PreviewAsync(number)).Difference.Periods.Single().After!.Id.Should().Be("pindah");

        (await ProposeAsync(new CalendarEdit.RemovePeriod("pindah"))).Value();

        (await PreviewAsync(number)).Difference.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public async Task Other_hours_and_another_calendar_leave_the_ordinary_one_first()
    {
        var week = WorkingWeek.Of([DayOfWeek.Monday, DayOfWeek.Tuesday], _morning);

        await ProposeAsync(new CalendarEdit.SetCalendar(new OfficeCalendar { Id = "siaga", Name = "Siaga", Week = WorkingWeek.Always, AlwaysOpen = true, Observes = [] }));
        var number = (await ProposeAsync(new CalendarEdit.SetWeek("kantor", week))).Value().Number;

        var book = (await PreviewAsync(number)).Book;
        book.Calendars.Select(office => office.Id).Should().Equal("kantor", "siaga");
        book.Calendars[0].Week.Total.Should().Be(TimeSpan.FromHours(8));
    }

    [Fact]
    public async Task An_edit_that_cannot_be_is_refused_and_changes_no_proposal()
    {
        var before = (await ProposeAsync(Off("2026-11-25"))).Value();
        var overlapping = WorkingWeek.Of([DayOfWeek.Monday], _morning, _morning);

        Code(await ProposeAsync(new CalendarEdit.AddPeriod(Closed("2026-11-26", "2026-11-25"), null))).Should().Be("calendar-invalid");
        Code(await ProposeAsync(new CalendarEdit.SetWeek("kantor", overlapping))).Should().Be("calendar-invalid");
        Code(await ProposeAsync(new CalendarEdit.SetWeek("entah", WorkingWeek.Always))).Should().Be("calendar-unknown");
        Code(await ProposeAsync(new CalendarEdit.RemoveDay(new DateOnly(2026, 12, 25)))).Should().Be("calendar-invalid", "that is the nation's");
        Code(await ProposeAsync(new CalendarEdit.RemovePeriod("entah"))).Should().Be("calendar-invalid");

        (await VersionRowsAsync())[^1].Sha256.Should().Be(before.Sha256);
    }

    private static DatedWeek Closed(string from, string to) => new()
    {
        Id = "pindah",
        Name = "Kantor pindah",
        From = DateOnly.Parse(from, null),
        To = DateOnly.Parse(to, null),
        Week = WorkingWeek.Closed,
    };
}
