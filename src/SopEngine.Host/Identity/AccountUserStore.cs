using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>
/// What ASP.NET Core Identity needs to find accounts and check passwords, over the accounts of the region that the request names. Accounts are made and changed by
/// use cases, not through this store; failures are counted by <see cref="SignIns"/>.
/// </summary>
public sealed class AccountUserStore(AccountStore accounts, IHttpContextAccessor requests) : IUserPasswordStore<AccountUser>
{
    private const string OnlyByUseCase = "Accounts are made and changed by use cases.";

    private TenantId Tenant => requests.HttpContext?.FindTenant()?.Id ?? throw new InvalidOperationException("Accounts belong to a region; this request names none.");

    public async Task<AccountUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var tenant = Tenant;
        return await accounts.FindAsync(tenant, normalizedUserName, cancellationToken) is { } account ? new AccountUser(tenant, account) : null;
    }

    public Task<AccountUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) => FindByNameAsync(userId, cancellationToken);

    public Task<string> GetUserIdAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.UserName);

    public Task<string?> GetUserNameAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetPasswordHashAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(user.Account.PasswordHash is not null);

    // called when a password was right but hashed at an older cost
    public async Task SetPasswordHashAsync(AccountUser user, string? passwordHash, CancellationToken cancellationToken) =>
        await accounts.SetPasswordAsync(user.Tenant, user.UserName, passwordHash ?? throw new NotSupportedException(OnlyByUseCase), cancellationToken);

    // the hash is written where it is set, so nothing is left to write
    public Task<IdentityResult> UpdateAsync(AccountUser user, CancellationToken cancellationToken) => Task.FromResult(IdentityResult.Success);

    public Task SetNormalizedUserNameAsync(AccountUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetUserNameAsync(AccountUser user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException(OnlyByUseCase);

    public Task<IdentityResult> CreateAsync(AccountUser user, CancellationToken cancellationToken) => throw new NotSupportedException(OnlyByUseCase);

    public Task<IdentityResult> DeleteAsync(AccountUser user, CancellationToken cancellationToken) => throw new NotSupportedException(OnlyByUseCase);

    public void Dispose()
    {
        // holds nothing of its own
    }
}
