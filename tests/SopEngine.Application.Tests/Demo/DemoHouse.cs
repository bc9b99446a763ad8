using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Demo;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Demo;

/// <summary>A host that makes demos, on a database of its own; real time is Monday, 23 November 2026, in the morning.</summary>
internal static class DemoHouse
{
    public static Task<TestHouse> OpenAsync() => TestHouse.OpenAsync(services => services.AddSopEngineDemo(new ManualTime(TestHouse.Monday)));

    public static Task<TestHouse> OpenAsync(string tenants, string definitions) =>
        TestHouse.OpenAsync(tenants, definitions, services => services.AddSopEngineDemo(new ManualTime(TestHouse.Monday)));

    public static Task<DemoReport> MakeAsync(this TestHouse house, DemoRequest request) => house.Get<RunDemo>().RunAsync(request, null, CancellationToken.None);

    /// <summary>All that happened to a region's tickets, in order, but what is random for safety's sake: keys, salts, ids of files.</summary>
    public static async Task<IReadOnlyList<string>> StoryAsync(this TestHouse house, string tenant)
    {
        await using var db = house.Rows(tenant);
        var entries = await db.History.AsNoTracking().OrderBy(row => row.Ticket).ThenBy(row => row.Seq).ToListAsync();
        return [.. entries.Select(row => FormattableString.Invariant($"{row.Ticket}.{row.Seq} {row.At:O} {row.Kind} {row.Step} {row.Item} {row.Outcome} {row.Actor} {row.Ground}"))];
    }

    public static async Task<IReadOnlyList<TicketHeader>> HeadersAsync(this TestHouse house, string tenant)
    {
        await using var db = house.Rows(tenant);
        var rows = await db.Tickets.AsNoTracking().OrderBy(row => row.Number).ToListAsync();
        return [.. rows.Select(row => Persistence.Tickets.TicketJson.ReadState(row.State).Header!)];
    }
}
