using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>A region whose one row takes three working days, with a ladder; its calendar is the nation's until a test changes it.</summary>
public abstract class ChangingCalendars : RegionTests
{
    protected const string Region1 = """
        language: sopengine/1
        days: [{ date: 2026-11-25, kind: local, name: Kantor pindah, decree: "" }]
        """;

    private protected const string KerjaRows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          time: 3 hari
          ladder: [{ at: 100, do: remind, to: ["lane:petugas"] }]
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private protected Desk Office => Region.Desk();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await House.Get<ImportCalendars>().RunAsync(default);
    }

    private protected override void Write(TestRegion region) => region.WriteSop("kerja.yaml", TestRegion.Sop("kerja", KerjaRows));

    private protected void WriteCalendar(string text) => File.WriteAllText(Path.Combine(Region.Tenants, TestRegion.Id, "calendar.yaml"), text);

    private protected Task<Caller> AdminAsync() => House.AsAsync(TestRegion.Id, "admin");

    private protected async Task<Result<CalendarVersionRow>> ProposeAsync(CalendarEdit edit) =>
        await House.Get<ProposeCalendar>().HandleAsync(await AdminAsync(), edit, default);

    private protected async Task<Result<CalendarVersionRow>> ApplyAsync(CalendarVersionRow seen, string ground = "SK 7/2026") =>
        await House.Get<ApplyCalendar>().HandleAsync(await AdminAsync(), seen.Number, seen.Sha256, ground, default);

    private protected async Task<CalendarPreview> PreviewAsync(int number) =>
        (await House.Get<PreviewCalendar>().HandleAsync(await AdminAsync(), number, default)).Value();

    /// <summary>Number, state and maker of each version.</summary>
    private protected async Task<IReadOnlyList<string>> VersionsAsync() => [.. (await VersionRowsAsync()).Select(row => $"{row.Number} {row.State} {row.MadeBy}")];

    private protected async Task<List<CalendarVersionRow>> VersionRowsAsync()
    {
        await using var db = House.Rows(TestRegion.Id);
        return await db.CalendarVersions.AsNoTracking().OrderBy(row => row.Number).ToListAsync();
    }

    private protected async Task<ClockRow> ClockAsync(string ticket)
    {
        await using var db = House.Rows(TestRegion.Id);
        return await db.Clocks.AsNoTracking().SingleAsync(row => row.Ticket == ticket);
    }

    private protected async Task<List<CalendarMoveRow>> MovesAsync()
    {
        await using var db = House.Rows(TestRegion.Id);
        return await db.CalendarMoves.AsNoTracking().OrderBy(row => row.Ticket).ToListAsync();
    }

    private protected static string Code<T>(Result<T> result)
        where T : notnull => result.Succeeded(out _, out var problem) ? "accepted" : problem.Code;

    private protected static CalendarEdit.AddDays Off(params string[] dates) =>
        new([.. dates.Select(date => new CalendarDay { Date = DateOnly.Parse(date, null), Kind = DayKind.Local, Name = "Kantor pindah", Decree = "" })], null);

    private protected static DateTime Wib(int year, int month, int day, int hour, int minute = 0) =>
        new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(7)).UtcDateTime;
}
