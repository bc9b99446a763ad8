using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Takes a code, of the authenticator or from paper, and never twice (OWASP ASVS 5.0, 6.5.1).</summary>
public sealed class CheckSecondFactor(SopDatabase database, CommandAttempts attempts, ISecretSeal seal, TimeProvider time)
{
    /// <summary>Null when it was right; it is used up then.</summary>
    public async Task<Problem?> HandleAsync(TenantId tenant, string userName, string? code, CancellationToken stop) => (await attempts.RunAsync<string>(
        async () =>
        {
            await using var db = database.Open(tenant);
            if (await db.SecondFactors.SingleOrDefaultAsync(row => row.UserName == userName, stop) is not { } row || !Use(row, code))
            {
                return new AccountProblems.CodeWrong();
            }

            await db.SaveChangesAsync(stop);
            return userName;
        },
        stop)).Problem;

    /// <summary>How many paper codes somebody has left.</summary>
    public async Task<int> PaperLeftAsync(TenantId tenant, string userName, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        return await db.SecondFactors.Where(row => row.UserName == userName).Select(row => row.PaperCodes).SingleOrDefaultAsync(stop) is { } kept ? PaperCodes.Left(kept) : 0;
    }

    private bool Use(SecondFactorRow row, string? code)
    {
        if (seal.Open(row.Secret) is { } secret && OneTimeCodes.Step(secret, code, time.GetUtcNow().UtcDateTime, row.LastStep) is { } step)
        {
            row.LastStep = step;
            return true;
        }

        if (PaperCodes.Without(row.PaperCodes, row.Tenant, row.UserName, code) is not { } left)
        {
            return false;
        }

        row.PaperCodes = left;
        return true;
    }
}
