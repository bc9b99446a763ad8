using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Makes an administrator's account, if it is missing, and a link that is good for 24 hours.</summary>
public sealed class CreateAdminInvitation
{
    public Task<Result<Invitation>> HandleAsync(TenantProfile tenant, string userName, CancellationToken stop) => throw new NotImplementedException();
}
