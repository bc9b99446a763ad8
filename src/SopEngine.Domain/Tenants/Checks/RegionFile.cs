namespace SopEngine.Domain.Tenants.Checks;

/// <summary>Which file of a region a finding stands in.</summary>
public enum RegionFile
{
    /// <summary><c>tenant.yaml</c>.</summary>
    Tenant,

    /// <summary><c>catalogue.yaml</c>.</summary>
    Catalogue,

    /// <summary><c>papers.yaml</c>.</summary>
    Papers,

    /// <summary>The definition of an SOP.</summary>
    Sop,
}
