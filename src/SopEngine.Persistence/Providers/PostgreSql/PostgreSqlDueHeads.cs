using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>The first alarm, or delivery, of each of many tenants: as on SQLite, one step down the index for each that is asked for.</summary>
internal static class PostgreSqlDueHeads
{
    internal static string SqlOf(DueWork work) => $$$"""
        SELECT asked.value AS "Tenant", (SELECT MIN(a.run_at) FROM {{{DueTables.NameOf(work)}}} AS a WHERE a.tenant = asked.value) AS "RunAt"
        FROM unnest({0}) AS asked(value)
        """;

    public static async Task<IReadOnlyList<DueHead>> ReadAsync(SopDbContext db, DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var seen = tenants.ToList();
        var asked = seen.Select(tenant => tenant.Value).ToArray();
        var first = await db.Through(TenantDoor.Due, seen).Database.SqlQueryRaw<First>(SqlOf(work), [asked]).ToListAsync(stop);
        return [.. first.Where(row => row.RunAt is not null).Select(row => new DueHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
