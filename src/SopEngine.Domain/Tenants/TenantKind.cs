namespace SopEngine.Domain.Tenants;

/// <summary>What a tenant is.</summary>
public enum TenantKind
{
    /// <summary>A regional government with SOPs of its own.</summary>
    Region,

    /// <summary>The ministry: reads facts of all regions and runs no SOP.</summary>
    Ministry,
}
