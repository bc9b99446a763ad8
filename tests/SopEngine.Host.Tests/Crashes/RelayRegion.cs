using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// A region with open and closed tickets whose calendar has just been changed: version 2 is in force and no clock is on it. All tickets were filed on Monday, 6 January
/// 2025; the office works every day from midnight to midnight, and version 2 closes it on 7 and 8 January. Each ticket has three clocks, two of which that moves.
/// </summary>
internal static class RelayRegion
{
    public const int Open = 20;
    public const int Closed = 3;
    public const int MovedEach = 2;

    private static readonly string _calendarText = $$"""
        language: sopengine/1
        decrees:
        {{string.Join('\n', Enumerable.Range(2025, 30).Select(year => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: libur-{year}, number: SK {year}, setsYear: {year} }}")))}}
        calendars:
          - { id: kantor, name: Kantor, week: { monday-sunday: [00:00-24:00] }, observes: [local] }
        """;

    private const string SopText = """
        language: sopengine/1
        sop: layanan
        revision: 1
        document: { title: SOP Layanan }
        intake: { form: permohonan }
        ticketTime: 5 hari
        phaseTimes: [{ phase: work, time: 1 jam }]
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
        forms:
          - { id: permohonan, title: Permohonan, fields: [{ name: uraian, label: Uraian, type: longText, required: true }] }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja, milestone: submitted }] }
          - { id: kerja, no: "2", activity: Mengerjakan, lane: petugas, phase: work, time: 3 hari, outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }] }
        """;

    /// <summary>Writes the files, files the tickets and leaves the region as a host does that dies right after it has applied version 2.</summary>
    public static async Task MakeAsync(string folder)
    {
        CrashRegion.Write(Path.Combine(folder, "tenants", CrashRegion.Tenant, "tenant.yaml"), CrashRegion.TenantText);
        CrashRegion.Write(Path.Combine(folder, "tenants", CrashRegion.Tenant, "calendar.yaml"), _calendarText);
        CrashRegion.Write(Path.Combine(folder, "workflow-definitions", CrashRegion.Tenant, "layanan.yaml"), SopText);
        var time = new ManualTime(new DateTimeOffset(2025, 1, 6, 9, 0, 0, TimeSpan.FromHours(7)));
        await using var services = CrashRegion.Services(folder, time);
        await services.GetRequiredService<SopDatabase>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        await services.GetRequiredService<ImportCalendars>().RunAsync(CancellationToken.None);
        var tenant = services.GetRequiredService<TenantRegistry>().Find(CrashRegion.Tenant)!;
        await services.GetRequiredService<DemoAccounts>().SeedAsync(tenant, password => $"hash of {password}", CancellationToken.None);
        await FileAsync(services, tenant, time);
        await ChangeAsync(services, tenant, time);
    }

    private static async Task FileAsync(ServiceProvider services, TenantProfile tenant, ManualTime time)
    {
        var requester = await CallerAsync(services, tenant, "pemohon");
        for (var index = 1; index <= Open + Closed; index++)
        {
            var request = new FileTicketRequest { Sop = "layanan", Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text($"Nomor {index}") } };
            var filed = Value(await services.GetRequiredService<FileTicketHandler>().HandleAsync(requester, request, null, CancellationToken.None));
            time.Advance(TimeSpan.FromSeconds(1));
            if (index % 7 == 0)
            {
                var number = JsonDocument.Parse(filed.Body).RootElement.Text("number")!;
                Value(await services.GetRequiredService<WithdrawHandler>().HandleAsync(requester, number, new WithdrawRequest(), null, CancellationToken.None));
            }
        }
    }

    private static async Task ChangeAsync(ServiceProvider services, TenantProfile tenant, ManualTime time)
    {
        var days = new[] { 7, 8 }.Select(day => new CalendarDay { Date = new DateOnly(2025, 1, day), Kind = DayKind.Local, Name = "Kantor pindah", Decree = "libur-2025" });
        var proposal = Value(await services.GetRequiredService<ProposeCalendar>().HandleAsync(
            await CallerAsync(services, tenant, "admin"), new CalendarEdit.AddDays([.. days], null), CancellationToken.None));
        await using var db = services.GetRequiredService<SopDatabase>().Open(tenant.Id);
        var row = await db.CalendarVersions.SingleAsync(version => version.Number == proposal.Number);
        (row.State, row.AppliedAt, row.AppliedBy, row.Ground) = (CalendarVersionState.Applied, time.Now(), "admin", "SK 1/2025");
        await db.SaveChangesAsync();
    }

    private static async Task<Caller> CallerAsync(ServiceProvider services, TenantProfile tenant, string userName) =>
        new(tenant, Actor.Of((await services.GetRequiredService<PeopleDirectory>().FindAsync(tenant, userName, CancellationToken.None))!));

    private static T Value<T>(Result<T> result)
        where T : notnull
    {
        result.Succeeded(out var value, out var problem).Should().BeTrue("{0} {1}", problem, string.Join(' ', problem?.Errors ?? []));
        return value!;
    }
}
