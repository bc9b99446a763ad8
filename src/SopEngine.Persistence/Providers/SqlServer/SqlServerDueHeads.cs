using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>
/// The first alarm, or delivery, of each of many tenants: as on SQLite, one step down the index for each that is asked for. What comes out of a JSON text has the database's own
/// collation, and SQL Server compares nothing across collations; so the names are given ours.
/// </summary>
internal static class SqlServerDueHeads
{
    internal static string SqlOf(DueWork work) => $$$"""
        SELECT [asked].[value] AS [Tenant], (SELECT MIN([a].[run_at]) FROM [{{{DueTables.NameOf(work)}}}] AS [a] WHERE [a].[tenant] = [asked].[value] COLLATE Latin1_General_100_BIN2) AS [RunAt]
        FROM OPENJSON({0}) WITH ([value] nvarchar(100) '$') AS [asked]
        """;

    public static async Task<IReadOnlyList<DueHead>> ReadAsync(SqlServerSopDbContext db, DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        var asked = JsonSerializer.Serialize(tenants.Select(tenant => tenant.Value));
        var first = await db.Database.SqlQueryRaw<First>(SqlOf(work), asked).ToListAsync(stop);
        return [.. first.Where(row => row.RunAt is not null).Select(row => new DueHead(new TenantId(row.Tenant), DateTime.SpecifyKind(row.RunAt!.Value, DateTimeKind.Utc)))];
    }

    private sealed record First(string Tenant, DateTime? RunAt);
}
