using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// The first alarm of each of many tenants. EF Core's filter shows one tenant at a time, so this is SQL; it names its tenants one by one and reads nothing but their
/// first instants, each by one step down the index that begins with tenant and instant.
/// </summary>
internal static class SqliteAlarmHeads
{
    internal const string Sql = """
        SELECT "asked"."value" AS "Tenant", (SELECT MIN("a"."run_at") FROM "alarms" AS "a" WHERE "a"."tenant" = "asked"."value") AS "RunAt"
        FROM json_each({0}) AS "asked"
        """;

    public static async Task<IReadOnlyList<AlarmHead>> ReadAsync(SqliteSopDbContext db, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var asked = JsonSerializer.Serialize(tenants.Select(tenant => tenant.Value));
        var first = await db.Database.SqlQueryRaw<First>(Sql, asked).ToListAsync(stop);
        // the house's conversions are the model's, and this row is not of the model
        return [.. first.Where(row => row.RunAt is not null).Select(row => new AlarmHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
