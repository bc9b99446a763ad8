using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Everybody with an account in a region, with the roles held today.</summary>
public sealed class PeopleDirectory
{
    /// <summary>By user name; disabled accounts are left out.</summary>
    public Task<IReadOnlyDictionary<string, Person>> AllAsync(TenantProfile tenant, CancellationToken stop) => throw new NotImplementedException();

    public Task<Person?> FindAsync(TenantProfile tenant, string userName, CancellationToken stop) => throw new NotImplementedException();
}
