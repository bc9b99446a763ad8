using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Uses an invitation: the password chosen is set, and the link is spent. Of two that use it at once, one does.</summary>
public sealed class RedeemInvitation(SopDatabase database, TenantTime regions, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>Whose invitation it is, without using it.</summary>
    public async Task<Result<Invitation>> PeekAsync(TenantProfile tenant, string token, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return await FindAsync(db, token, stop) is { } row ? new Invitation(row.UserName, token, row.ExpiresAt) : new AccountProblems.InvitationInvalid();
    }

    public Task<Result<Account>> HandleAsync(TenantProfile tenant, string token, string passwordHash, CancellationToken stop) =>
        attempts.RunAsync<Account>(
            async () =>
            {
                await using var db = database.Open(tenant.Id);
                if (await FindAsync(db, token, stop) is not { } row || await db.Accounts.FindAsync([db.Tenant, row.UserName], stop) is not { Disabled: false } account)
                {
                    return new AccountProblems.InvitationInvalid();
                }

                row.UsedAt = time.Now();
                account.PasswordHash = passwordHash;
                account.SecurityStamp = ids.Next().ToString("N");
                (account.AccessFailedCount, account.LockoutEnd) = (0, null);
                await db.SaveChangesAsync(stop);
                var holdings = await db.RoleHoldings.AsNoTracking().Where(held => held.UserName == account.UserName).ToListAsync(stop);
                return AccountStore.View(account, holdings, await regions.TodayAsync(tenant, stop));
            },
            stop);

    private async Task<InvitationRow?> FindAsync(SopDbContext db, string token, CancellationToken stop)
    {
        var (hash, now) = (CreateAdminInvitation.Hash(token), time.Now());
        return await db.Invitations.SingleOrDefaultAsync(row => row.TokenHash == hash && row.UsedAt == null && row.ExpiresAt > now, stop);
    }
}
