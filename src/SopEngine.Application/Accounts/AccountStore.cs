using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Accounts of one region at a time. Hashing and checking passwords is the host's.</summary>
public sealed class AccountStore
{
    public Task<Account?> FindAsync(TenantId tenant, string userName, CancellationToken stop) => throw new NotImplementedException();

    /// <summary>Counts a failed sign-in; from <paramref name="most"/> on, signing in is refused for a while.</summary>
    public Task FailedAsync(TenantId tenant, string userName, int most, TimeSpan lockout, CancellationToken stop) => throw new NotImplementedException();

    /// <summary>Forgets failed sign-ins.</summary>
    public Task SucceededAsync(TenantId tenant, string userName, CancellationToken stop) => throw new NotImplementedException();

    /// <summary>Sets a new password hash and ends all sign-ins. False when there is no such account.</summary>
    public Task<bool> SetPasswordAsync(TenantId tenant, string userName, string passwordHash, CancellationToken stop) => throw new NotImplementedException();
}
