using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// The first alarm, or delivery, of each of many tenants. EF Core's filter shows one tenant at a time, so this is SQL; it names its tenants one by one and reads nothing but their
/// first instants, each by one step down the index that begins with tenant and instant.
/// </summary>
internal static class SqliteDueHeads
{
    internal static string SqlOf(DueWork work) => $$$"""
        SELECT "asked"."value" AS "Tenant", (SELECT MIN("a"."run_at") FROM "{{{DueTables.NameOf(work)}}}" AS "a" WHERE "a"."tenant" = "asked"."value") AS "RunAt"
        FROM json_each({0}) AS "asked"
        """;

    public static async Task<IReadOnlyList<DueHead>> ReadAsync(SqliteSopDbContext db, DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var asked = JsonSerializer.Serialize(tenants.Select(tenant => tenant.Value));
        var first = await db.Database.SqlQueryRaw<First>(SqlOf(work), asked).ToListAsync(stop);
        // the house's conversions are the model's, and this row is not of the model
        return [.. first.Where(row => row.RunAt is not null).Select(row => new DueHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
