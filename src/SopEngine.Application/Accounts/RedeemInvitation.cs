using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Uses an invitation: the password chosen is set, and the link is spent.</summary>
public sealed class RedeemInvitation
{
    /// <summary>Whose invitation it is, without using it.</summary>
    public Task<Result<Invitation>> PeekAsync(TenantProfile tenant, string token, CancellationToken stop) => throw new NotImplementedException();

    public Task<Result<Account>> HandleAsync(TenantProfile tenant, string token, string passwordHash, CancellationToken stop) =>
        throw new NotImplementedException();
}
