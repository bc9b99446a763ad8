namespace SopEngine.Domain.Tenants;

/// <summary>A row that belongs to one tenant. Its tenant is the first column of its key, foreign keys and indexes, and never changes.</summary>
public interface ITenantOwned
{
    TenantId Tenant { get; }
}
