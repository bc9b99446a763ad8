using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Alarms;
using SopEngine.Application.Calendars;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>A changed calendar moves open work only after somebody has looked at what it moves, and then by exactly that.</summary>
public sealed class CalendarChangeTests : ChangingCalendars
{
    private static readonly DateTime _before = Wib(2026, 11, 26, 16);
    private static readonly DateTime _after = Wib(2026, 11, 27, 16, 30);

    [Fact]
    public async Task The_first_calendar_is_in_force_at_once_and_the_same_files_change_nothing()
    {
        await House.RestartAsync();

        var version = (await VersionRowsAsync()).Should().ContainSingle().Subject;
        version.Should().BeEquivalentTo(new { Number = 1, State = Persistence.Calendars.CalendarVersionState.Applied, Moved = 0 });
        version.LaidAt.Should().NotBeNull();
    }

    [Fact]
    public async Task A_changed_file_is_a_proposal_and_moves_nothing()
    {
        var ticket = (await Office.FileAsync("pemohon")).Number;
        WriteCalendar(Region1);
        await House.RestartAsync();
        await House.RestartAsync();

        (await VersionsAsync()).Should().Equal("1 Applied system", "2 Proposed system");
        (await ClockAsync(ticket)).Should().BeEquivalentTo(new { DueAt = _before, Calendar = "kantor@1" });
        (await PreviewAsync(2)).Moved.Should().Equal(new MovedClock(ticket, 1, ClockKind.Step, "kerja", _before, _after));
    }

    [Fact]
    public async Task A_file_that_is_changed_back_is_a_change_too()
    {
        WriteCalendar(Region1);
        await House.RestartAsync();
        (await ApplyAsync((await VersionRowsAsync())[1])).Value();

        File.Delete(Path.Combine(Region.Tenants, TestRegion.Id, "calendar.yaml"));
        await House.RestartAsync();

        (await VersionsAsync()).Should().Equal("1 Applied system", "2 Applied system", "3 Proposed system");
        (await PreviewAsync(3)).Difference.Days.Single().After.Should().BeNull();
    }

    [Fact]
    public async Task Applying_moves_exactly_the_clocks_that_were_shown_to_the_times_that_were_shown()
    {
        var moved = (await Office.FileAsync("pemohon")).Number;
        var closed = (await Office.FileAsync("pemohon")).Number;
        await Office.CompleteAsync("petugas", closed, "kerja", "selesai");
        House.Time.Advance(TimeSpan.FromDays(3));
        var later = (await Office.FileAsync("pemohon")).Number;
        var proposal = (await ProposeAsync(Off("2026-11-25"))).Value();

        (await PreviewAsync(proposal.Number)).Should().BeEquivalentTo(new { OpenClocks = 2, MovedCount = 1 });
        (await ClockAsync(moved)).DueAt.Should().Be(_before, "looking changes nothing");
        (await ApplyAsync(proposal)).Value();

        (await ClockAsync(moved)).Should().BeEquivalentTo(new { DueAt = _after, Calendar = "kantor@2" });
        (await ClockAsync(later)).Should().BeEquivalentTo(new { DueAt = Wib(2026, 12, 1, 16), Calendar = "kantor@2" });
        (await ClockAsync(closed)).Should().BeEquivalentTo(new { DueAt = _before, Calendar = "kantor@1" });
        (await MovesAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Number = 2, Ticket = moved, Clock = 1, Before = _before, After = _after });
        (await VersionRowsAsync())[1].Should().BeEquivalentTo(new { AppliedBy = "admin", Ground = "SK 7/2026", Moved = 1 });
        (await RelaidAsync(moved)).Should().Equal("Kalender versi 2: SK 7/2026 True");
        (await RelaidAsync(later)).Should().Equal("Kalender versi 2: SK 7/2026 False");
        (await RelaidAsync(closed)).Should().BeEmpty();
    }

    [Fact]
    public async Task Alarms_follow_the_clock_and_ring_once()
    {
        var ticket = (await Office.FileAsync("pemohon")).Number;
        (await ApplyAsync((await ProposeAsync(Off("2026-11-25"))).Value())).Value();

        await using (var db = House.Rows(TestRegion.Id))
        {
            (await db.Alarms.SingleAsync(row => row.Ticket == ticket)).DueAt.Should().Be(_after);
        }

        House.Time.Now = new DateTimeOffset(_before);
        (await House.Get<RunDueAlarms>().RunAsync(default)).Fired.Should().Be(0);
        House.Time.Now = new DateTimeOffset(_after);
        (await House.Get<RunDueAlarms>().RunAsync(default)).Fired.Should().Be(1);
    }

    [Fact]
    public async Task What_was_not_looked_at_or_has_no_ground_is_not_applied()
    {
        var seen = (await ProposeAsync(Off("2026-11-25"))).Value();
        var now = (await ProposeAsync(Off("2026-11-26"))).Value();
        now.Number.Should().Be(seen.Number, "edits gather in the open proposal");

        Code(await ApplyAsync(seen)).Should().Be("calendar-proposal-changed");
        Code(await ApplyAsync(now, " ")).Should().Be("calendar-invalid");
        (await VersionsAsync()).Should().Equal("1 Applied system", "2 Proposed admin");
        Code(await ApplyAsync(now)).Should().Be("accepted");
        Code(await ApplyAsync(now)).Should().Be("calendar-proposal-unknown");
    }

    [Fact]
    public async Task A_proposal_that_is_given_up_is_gone_and_its_number_is_not_used_again()
    {
        var proposal = (await ProposeAsync(Off("2026-11-25"))).Value();

        (await House.Get<ProposeCalendar>().DiscardAsync(await AdminAsync(), proposal.Number, default)).Value();

        Code(await ApplyAsync(proposal)).Should().Be("calendar-proposal-unknown");
        var next = (await ProposeAsync(Off("2026-11-26"))).Value();
        next.Number.Should().Be(3);
        (await PreviewAsync(3)).Difference.Days.Select(day => day.After!.Date.Day).Should().Equal(26);
    }

    [Fact]
    public async Task An_older_proposal_is_overtaken_by_a_newer_one_that_is_applied()
    {
        var older = (await ProposeAsync(Off("2026-11-25"))).Value();
        WriteCalendar(Region1.Replace("11-25", "11-26", StringComparison.Ordinal));
        await House.RestartAsync();

        (await ApplyAsync((await VersionRowsAsync())[2])).Value();

        Code(await ApplyAsync(older)).Should().Be("calendar-proposal-unknown", "it could never be in force");
        (await VersionsAsync()).Should().Equal("1 Applied system", "2 Discarded admin", "3 Applied system");
    }

    [Fact]
    public async Task A_closed_clock_is_explained_by_the_calendar_it_was_counted_on()
    {
        var ticket = (await Office.FileAsync("pemohon")).Number;
        await Office.CompleteAsync("petugas", ticket, "kerja", "selesai");
        (await ApplyAsync((await ProposeAsync(Off("2026-11-25"))).Value())).Value();
        await House.RestartAsync();

        var told = (await House.Get<ExplainClock>().HandleAsync(await AdminAsync(), $"{ticket}.c1", default)).Value();

        told.Calendar.Should().Be("kantor@1");
        told.HolidaysSkipped.Should().BeEmpty("25 November was a working day then");
    }

    [Fact]
    public async Task A_year_that_is_not_set_gives_no_due_time_until_its_decree_is_applied()
    {
        House.Time.Now = new DateTimeOffset(Wib(2027, 12, 30, 9));
        var ticket = (await Office.FileAsync("pemohon")).Number;
        (await ClockAsync(ticket)).Should().BeEquivalentTo(new { DueAt = (DateTime?)null, UnsetYear = 2028 });
        UnsetYears.Of(House.Get<TenantCalendars>().Of(House.Tenant(TestRegion.Id)).Ordinary.Book, new DateOnly(2027, 12, 30)).Should().Equal(2028);
        var decree = new Decree { Id = "skb-2028", Number = "SKB 2028", SetsYear = 2028 };
        var day = new CalendarDay { Date = new DateOnly(2028, 1, 3), Kind = DayKind.CollectiveLeave, Name = "Cuti bersama", Decree = "skb-2028" };

        var proposal = (await ProposeAsync(new CalendarEdit.AddDays([day], decree))).Value();
        (await PreviewAsync(proposal.Number)).Should().BeEquivalentTo(new { MovedCount = 1 });
        (await ApplyAsync(proposal, "SKB 2028")).Value();

        (await ClockAsync(ticket)).Should().BeEquivalentTo(new { DueAt = Wib(2028, 1, 5, 16), UnsetYear = (int?)null });
        UnsetYears.Of(House.Get<TenantCalendars>().Of(House.Tenant(TestRegion.Id)).Ordinary.Book, new DateOnly(2027, 12, 30)).Should().BeEmpty();
    }

    private async Task<IEnumerable<string>> RelaidAsync(string ticket)
    {
        var history = (await House.Get<TicketQueries>().HistoryAsync(await House.AsAsync(TestRegion.Id, "kepala"), ticket, default)).Value().Items;
        return history.Where(entry => entry.Kind == HistoryKind.Relaid).Select(entry => $"{entry.Ground} {entry.Public}");
    }
}
