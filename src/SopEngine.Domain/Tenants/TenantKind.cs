namespace SopEngine.Domain.Tenants;

/// <summary>What a tenant is.</summary>
public enum TenantKind
{
    /// <summary>A regional government with SOPs of its own.</summary>
    Region,

    /// <summary>The ministry: reads facts of all regions and writes national templates; nobody files a ticket of one there.</summary>
    Ministry,
}
