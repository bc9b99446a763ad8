using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>The accounts of the people named in a region's files. Only for a host that runs in Development.</summary>
public sealed class DemoAccounts
{
    /// <summary>One per lane in the order of the first SOP's lanes, requester first, then admin and analyst, then the others.</summary>
    public IReadOnlyList<DemoAccount> Of(TenantProfile tenant) => throw new NotImplementedException();

    /// <summary>Makes those that are missing, with the hash that <paramref name="hash"/> gives for a password. Safe to call at every start.</summary>
    public Task SeedAsync(TenantProfile tenant, Func<string, string> hash, CancellationToken stop) => throw new NotImplementedException();
}
