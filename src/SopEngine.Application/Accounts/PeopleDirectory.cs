using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Everybody with an account in a region, with the roles held on the region's own day. Read again when an account has changed: its version is raised by every change, and whoever changes
/// what somebody holds touches the account too.
/// </summary>
public sealed class PeopleDirectory(SopDatabase database, TenantTime time)
{
    private readonly ConcurrentDictionary<TenantId, Held> _held = new();

    /// <summary>By user name; disabled accounts are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Person>> AllAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var version = await VersionAsync(db, tenant, stop);
        if (_held.TryGetValue(tenant.Id, out var held) && held.Version == version)
        {
            return held.People;
        }

        var people = await ReadAsync(db, version.Day, stop);
        _held[tenant.Id] = new Held(version, people);
        return people;
    }

    public async Task<Person?> FindAsync(TenantProfile tenant, string userName, CancellationToken stop) =>
        (await AllAsync(tenant, stop)).GetValueOrDefault(userName);

    internal static Person ToPerson(AccountRow row, IEnumerable<RoleHoldingRow> holdings, DateOnly day) => new()
    {
        UserName = row.UserName,
        Name = row.Name,
        Post = row.Post,
        Unit = row.Unit,
        Holds =
        [
            .. holdings.Where(held => (held.From is null || held.From <= day) && (held.Until is null || held.Until >= day))
                .OrderBy(held => held.Ordinal)
                .Select(held => new RoleHolding(held.Role, held.Unit)),
        ],
    };

    private async Task<Stand> VersionAsync(SopDbContext db, TenantProfile tenant, CancellationToken stop)
    {
        var sums = await db.Accounts.GroupBy(row => 1)
            .Select(rows => new { Count = rows.Count(), Versions = rows.Sum(row => (long)row.Version) })
            .SingleOrDefaultAsync(stop);
        return new Stand(sums?.Count ?? 0, sums?.Versions ?? 0, await time.TodayAsync(tenant, stop));
    }

    private static async Task<IReadOnlyDictionary<string, Person>> ReadAsync(SopDbContext db, DateOnly day, CancellationToken stop)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(row => !row.Disabled).ToListAsync(stop);
        var holdings = (await db.RoleHoldings.AsNoTracking().ToListAsync(stop)).ToLookup(held => held.UserName, StringComparer.Ordinal);
        return accounts.ToDictionary(row => row.UserName, row => ToPerson(row, holdings[row.UserName], day), StringComparer.Ordinal);
    }

    private sealed record Stand(int Count, long Versions, DateOnly Day);

    private sealed record Held(Stand Version, IReadOnlyDictionary<string, Person> People);
}
