using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Ready-made figures of October 2026 as a pass would have left them, for as many tickets as a test wants.</summary>
internal static class NationRows
{
    public const double Minute = 60_000;
    public static readonly DateOnly October = new(2026, 10, 1);

    public static KpiRow Row(string tenant, string kpi, long? count, double? value, string facet = "", long? part = null, double? milliseconds = null, long? p90 = null) => new()
    {
        Tenant = new TenantId(tenant), Kind = PeriodKind.Month, Start = October, Sop = "", Kpi = kpi, Facet = facet, Count = count, Value = value, ValueMs = milliseconds, P90Ms = p90,
        Part = part, Whole = part is null ? null : count,
    };

    /// <summary>What a region with so many judged tickets has, of which some were in time, and what it promises.</summary>
    public static IEnumerable<KpiRow> Of(string tenant, long tickets, long kept, double promised) =>
    [
        Row(tenant, "K2", tickets, 100.0 * kept / tickets, part: kept),
        Row(tenant, "K17", tickets, promised, milliseconds: promised * Minute),
        Row(tenant, "K1", 4 * tickets, 80, "work", part: 32 * tickets / 10),
        Row(tenant, "K3", tickets, 12, milliseconds: 12 * Minute),
        Row(tenant, "K4", tickets, 200, milliseconds: 200 * Minute, p90: (long)(450 * Minute)),
        Row(tenant, "K7", null, null),
        Row(tenant, "K9", 0, 0),
        Row(tenant, "K16", tickets, tickets),
    ];

    public static async Task AddAsync(SopEngineHost host, string tenant, IEnumerable<KpiRow> rows)
    {
        await using var db = host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(tenant));
        db.Add(new KpiPeriodRow { Tenant = db.Tenant, Kind = PeriodKind.Month, Start = October, ToldAt = new DateTime(2026, 11, 1, 1, 0, 0, DateTimeKind.Utc) });
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
