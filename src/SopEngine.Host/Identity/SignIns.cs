using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Identity;

/// <summary>Checks a name and a password in a region; where the account has a code, <see cref="SecondStep"/> is still to come. What it answers, and how long it takes, is the same whether the name exists or not.</summary>
public sealed class SignIns(
    UserManager<AccountUser> users, IPasswordHasher<AccountUser> hasher, AccountStore accounts, SignInGate gate, UnknownNames unknown, TimeProvider time)
{
    private const int LongestName = 100;

    private static readonly AccountUser _nobody =
        new(default, new Account { Id = Guid.Empty, Person = new Person { UserName = "", Name = "" }, SecurityStamp = "" });

    // made when the first unknown name is tried: verifying it costs what verifying a real one costs
    private static string? _decoy;

    public async Task<Result<Account>> CheckAsync(TenantProfile tenant, string? userName, string? password, CancellationToken stop)
    {
        var name = users.NormalizeName(userName) ?? "";
        return name.Length is 0 or > LongestName || password is null or { Length: 0 or > PasswordRules.Longest }
            ? new EdgeProblems.SignInFailed()
            : await gate.OneByOneAsync($"{tenant.Id}/{name}", () => TryAsync(tenant.Id, name, password, stop), stop);
    }

    private async Task<Result<Account>> TryAsync(TenantId tenant, string name, string password, CancellationToken stop)
    {
        if (await users.FindByNameAsync(name) is not { Account: { Disabled: false, PasswordHash: not null } account } user)
        {
            return RefuseUnknown($"{tenant}/{name}", password);
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (account.LockoutEnd is { } end && end > now)
        {
            return new EdgeProblems.SignInLocked(end - now);
        }

        if (!await users.CheckPasswordAsync(user, password))
        {
            await accounts.FailedAsync(tenant, name, SignInRules.MostFailures, SignInRules.Lockout, stop);
            return new EdgeProblems.SignInFailed();
        }

        // with a code to come, wrong codes must go on counting
        if (account is { SecondFactorAt: null } and not { AccessFailedCount: 0, LockoutEnd: null })
        {
            await accounts.SucceededAsync(tenant, name, stop);
        }

        // read again: hashing the password anew, where its cost was out of date, has changed the stamp
        return await accounts.FindAsync(tenant, name, stop) is { } signedIn ? signedIn : new EdgeProblems.SignInFailed();
    }

    private EdgeProblem RefuseUnknown(string name, string password)
    {
        if (unknown.LockedFor(name) is { } wait)
        {
            return new EdgeProblems.SignInLocked(wait);
        }

        _decoy ??= hasher.HashPassword(_nobody, "decoy");
        hasher.VerifyHashedPassword(_nobody, _decoy, password);
        unknown.Failed(name);
        return new EdgeProblems.SignInFailed();
    }
}
