using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>
/// The first alarm of each of many tenants: as on SQLite, one step down the index for each that is asked for. What comes out of a JSON text has the database's own
/// collation, and SQL Server compares nothing across collations; so the names are given ours.
/// </summary>
internal static class SqlServerAlarmHeads
{
    internal const string Sql = """
        SELECT [asked].[value] AS [Tenant], (SELECT MIN([a].[run_at]) FROM [alarms] AS [a] WHERE [a].[tenant] = [asked].[value] COLLATE Latin1_General_100_BIN2) AS [RunAt]
        FROM OPENJSON({0}) WITH ([value] nvarchar(100) '$') AS [asked]
        """;

    public static async Task<IReadOnlyList<AlarmHead>> ReadAsync(SqlServerSopDbContext db, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var asked = JsonSerializer.Serialize(tenants.Select(tenant => tenant.Value));
        var first = await db.Database.SqlQueryRaw<First>(Sql, asked).ToListAsync(stop);
        return [.. first.Where(row => row.RunAt is not null).Select(row => new AlarmHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
