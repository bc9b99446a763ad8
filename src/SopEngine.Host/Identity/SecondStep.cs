using SopEngine.Application.Accounts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Identity;

/// <summary>
/// The step of signing in after the password, for accounts that have a code: who has got so far is kept in the page, and counts for nothing by itself. Wrong codes count as wrong
/// passwords do.
/// </summary>
public sealed class SecondStep(SealedFields seals, AccountStore accounts, SignInGate gate, CheckSecondFactor codes, TimeProvider time)
{
    private const string Purpose = "second-step";

    /// <summary>What the page keeps.</summary>
    public string Keep(TenantId tenant, Account account) => seals.Seal(Purpose, tenant, $"{account.SecurityStamp} {account.Person.UserName}");

    /// <summary>The account once its code is right; the stamp shows that its password is still the one that was typed.</summary>
    public async Task<Result<Account>> FinishAsync(TenantId tenant, string? kept, string? code, CancellationToken stop) =>
        seals.Open(Purpose, tenant, kept)?.Split(' ', 2) is [var stamp, var name]
        && await accounts.FindAsync(tenant, name, stop) is { Disabled: false } account && account.SecurityStamp == stamp
            ? await CheckAsync(tenant, account, code, stop)
            : new EdgeProblems.SignInFailed();

    /// <summary>Whether a code is right for an account whose password was.</summary>
    public Task<Result<Account>> CheckAsync(TenantId tenant, Account account, string? code, CancellationToken stop) =>
        gate.OneByOneAsync($"{tenant}/{account.Person.UserName}", () => TryAsync(tenant, account.Person.UserName, code, stop), stop);

    private async Task<Result<Account>> TryAsync(TenantId tenant, string name, string? code, CancellationToken stop)
    {
        if (await accounts.FindAsync(tenant, name, stop) is not { } account)
        {
            return new EdgeProblems.SignInFailed();
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (account.LockoutEnd is { } end && end > now)
        {
            return new EdgeProblems.SignInLocked(end - now);
        }

        if (await codes.HandleAsync(tenant, name, code, stop) is { } wrong)
        {
            await accounts.FailedAsync(tenant, name, SignInRules.MostFailures, SignInRules.Lockout, stop);
            return wrong;
        }

        await accounts.SucceededAsync(tenant, name, stop);
        return account;
    }
}
