using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>The first alarm of each of many tenants: as on SQLite, one step down the index for each that is asked for.</summary>
internal static class PostgreSqlAlarmHeads
{
    internal const string Sql = """
        SELECT asked.value AS "Tenant", (SELECT MIN(a.run_at) FROM alarms AS a WHERE a.tenant = asked.value) AS "RunAt"
        FROM unnest({0}) AS asked(value)
        """;

    public static async Task<IReadOnlyList<AlarmHead>> ReadAsync(PostgreSqlSopDbContext db, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var asked = tenants.Select(tenant => tenant.Value).ToArray();
        var first = await db.Database.SqlQueryRaw<First>(Sql, [asked]).ToListAsync(stop);
        return [.. first.Where(row => row.RunAt is not null).Select(row => new AlarmHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
