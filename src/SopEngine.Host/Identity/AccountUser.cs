using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Identity;

/// <summary>An account as ASP.NET Core Identity handles it: of one region, as it was read for one request.</summary>
public sealed class AccountUser(TenantId tenant, Account account)
{
    public TenantId Tenant { get; } = tenant;

    public Account Account { get; } = account;

    public string UserName => Account.Person.UserName;
}
