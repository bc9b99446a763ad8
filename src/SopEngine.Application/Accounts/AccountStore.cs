using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Accounts of one region at a time. Hashing and checking passwords is the host's. User names are compared in lower case.</summary>
public sealed class AccountStore(
    SopDatabase database, TenantRegistry tenants, TenantTime regions, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    public async Task<Account?> FindAsync(TenantId tenant, string userName, CancellationToken stop)
    {
        var name = Normal(userName);
        await using var db = database.Open(tenant);
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.UserName == name, stop) is not { } row)
        {
            return null;
        }

        return await ViewAsync(db, row, stop);
    }

    /// <summary>As above, with the sign-in of that key, if it is one of his; account and sign-in come in one question.</summary>
    internal async Task<(Account? Account, SessionRow? Session)> FindAsync(TenantId tenant, string userName, string keyHash, CancellationToken stop)
    {
        var name = Normal(userName);
        await using var db = database.Open(tenant);
        var found = await (
            from account in db.Accounts.AsNoTracking().Where(account => account.UserName == name)
            from session in db.Sessions.AsNoTracking().Where(session => session.UserName == account.UserName && session.KeyHash == keyHash).DefaultIfEmpty()
            select new { Account = account, Session = session }).SingleOrDefaultAsync(stop);
        return found is null ? default : (await ViewAsync(db, found.Account, stop), found.Session);
    }

    /// <summary>Counts a failed sign-in; from <paramref name="most"/> on, signing in is refused for a while and counting begins anew.</summary>
    public Task FailedAsync(TenantId tenant, string userName, int most, TimeSpan lockout, CancellationToken stop) =>
        ChangeAsync(
            tenant,
            userName,
            row =>
            {
                row.AccessFailedCount++;
                if (row.AccessFailedCount >= most)
                {
                    (row.AccessFailedCount, row.LockoutEnd) = (0, time.Now() + lockout);
                }
            },
            stop);

    /// <summary>Forgets failed sign-ins.</summary>
    public Task SucceededAsync(TenantId tenant, string userName, CancellationToken stop) =>
        ChangeAsync(tenant, userName, row => (row.AccessFailedCount, row.LockoutEnd) = (0, null), stop);

    /// <summary>Sets a new password hash and ends all sign-ins. False when there is no such account.</summary>
    public Task<bool> SetPasswordAsync(TenantId tenant, string userName, string passwordHash, CancellationToken stop) =>
        ChangeAsync(tenant, userName, row => (row.PasswordHash, row.SecurityStamp) = (passwordHash, ids.Next().ToString("N")), stop);

    internal static string Normal(string userName) => userName.Trim().ToLowerInvariant();

    internal static Account View(AccountRow row, IEnumerable<RoleHoldingRow> holdings, DateOnly day) => new()
    {
        Id = row.Id,
        Person = PeopleDirectory.ToPerson(row, holdings, day),
        Email = row.Email,
        PasswordHash = row.PasswordHash,
        SecurityStamp = row.SecurityStamp,
        LockoutEnd = row.LockoutEnd,
        AccessFailedCount = row.AccessFailedCount,
        SecondFactorAt = row.SecondFactorAt,
        Disabled = row.Disabled,
        Demo = row.Demo,
    };

    private async Task<Account> ViewAsync(SopDbContext db, AccountRow row, CancellationToken stop)
    {
        var holdings = await db.RoleHoldings.AsNoTracking().Where(held => held.UserName == row.UserName).ToListAsync(stop);
        var today = tenants.Find(db.Tenant.Value) is { } region ? await regions.TodayAsync(region, stop) : DateOnly.FromDateTime(time.Now());
        return View(row, holdings, today);
    }

    private async Task<bool> ChangeAsync(TenantId tenant, string userName, Action<AccountRow> change, CancellationToken stop)
    {
        var name = Normal(userName);
        var changed = await attempts.RunAsync<string>(
            async () =>
            {
                await using var db = database.Open(tenant);
                if (await db.Accounts.SingleOrDefaultAsync(row => row.UserName == name, stop) is not { } row)
                {
                    return new AccountProblems.PersonUnknown(name);
                }

                change(row);
                await db.SaveChangesAsync(stop);
                return name;
            },
            stop);
        return changed.Problem switch
        {
            null => true,
            AccountProblems.PersonUnknown => false,
            var problem => throw new InvalidOperationException(problem.Detail),
        };
    }
}
