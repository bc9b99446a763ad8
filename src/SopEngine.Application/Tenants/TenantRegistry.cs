using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>The regions as their files describe them, read once when first asked for.</summary>
public sealed class TenantRegistry
{
    /// <summary>All that can be read, by name; the ministry included.</summary>
    public IReadOnlyList<TenantProfile> All => throw new NotImplementedException();

    public IReadOnlyList<RefusedTenant> Refused => throw new NotImplementedException();

    /// <summary>The region of an id; null for none.</summary>
    public TenantProfile? Find(string? id) => throw new NotImplementedException();

    /// <summary>The region that a host name (without port) belongs to; null for none.</summary>
    public TenantProfile? FindByHost(string? host) => throw new NotImplementedException();
}
