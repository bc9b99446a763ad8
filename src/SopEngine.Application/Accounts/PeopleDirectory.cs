using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>
/// Everybody with an account in a region, with the roles held on the region's own day. Read again when an account or
/// what it holds has changed, on whatever host.
/// </summary>
public sealed class PeopleDirectory(SopDatabase database, StampReader stamps, TenantTime time)
{
    private readonly ConcurrentDictionary<TenantId, Held> _held = new();

    /// <summary>By user name; disabled accounts are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Person>> AllAsync(TenantProfile tenant, CancellationToken stop) =>
        await AllAsync(tenant, (await stamps.ReadAsync(tenant.Id, stop)).People, stop);

    /// <summary>The same where it is known how often accounts have changed.</summary>
    internal async Task<IReadOnlyDictionary<string, Person>> AllAsync(TenantProfile tenant, long stamp, CancellationToken stop)
    {
        var stand = new Stand(stamp, await time.TodayAsync(tenant, stop));
        if (_held.TryGetValue(tenant.Id, out var held) && held.Stand == stand)
        {
            return held.People;
        }

        await using var db = database.Open(tenant.Id);
        var people = await ReadAsync(db, stand.Day, stop);
        _held[tenant.Id] = new Held(stand, people);
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
        Email = row.Email,
        Phone = row.Phone,
        Holds =
        [
            .. holdings.Where(held => (held.From is null || held.From <= day) && (held.Until is null || held.Until >= day))
                .OrderBy(held => held.Ordinal)
                .Select(held => new RoleHolding(held.Role, held.Unit) { Kind = held.Kind, Instead = held.Instead }),
        ],
    };

    private static async Task<IReadOnlyDictionary<string, Person>> ReadAsync(SopDbContext db, DateOnly day, CancellationToken stop)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(row => !row.Disabled).ToListAsync(stop);
        var holdings = (await db.RoleHoldings.AsNoTracking().ToListAsync(stop)).ToLookup(held => held.UserName, StringComparer.Ordinal);
        return accounts.ToDictionary(row => row.UserName, row => ToPerson(row, holdings[row.UserName], day), StringComparer.Ordinal);
    }

    private sealed record Stand(long Stamp, DateOnly Day);

    private sealed record Held(Stand Stand, IReadOnlyDictionary<string, Person> People);
}
