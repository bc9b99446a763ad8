using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Reporting;

/// <summary>Finds the reporting token that a program sent. One that is unknown, somebody else's, revoked or too old is none.</summary>
public sealed class ReportSignIn(SopDatabase database, TimeProvider time)
{
    /// <summary>How exactly it is known when a token was last used: a row is not written with every request.</summary>
    private static readonly TimeSpan _coarse = TimeSpan.FromHours(1);

    /// <summary>The token's id; null for none.</summary>
    public async Task<Guid?> FindAsync(TenantId tenant, string userName, string token, CancellationToken stop)
    {
        var (hash, now, name) = (AddressKey.Hash(token), time.Now(), userName.Trim().ToLowerInvariant());
        await using var db = database.Open(tenant);
        var row = await db.ReportTokens.SingleOrDefaultAsync(row => row.TokenHash == hash, stop);
        if (row is not { RevokedAt: null } || row.ExpiresAt <= now || row.UserName != name)
        {
            return null;
        }

        if (row.LastUsedAt is not { } last || now - last >= _coarse)
        {
            row.LastUsedAt = now;
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (WriteConflictException)
            {
                // another request with the same token has just noted it
            }
        }

        return row.Id;
    }
}
