using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Reporting;

/// <summary>A password for programs that read figures (Excel, Power BI): shown once, kept as a hash, taken back at any time.</summary>
public sealed class ReportTokenRow : ITenantOwned, IVersioned
{
    /// <summary>Whose figures it opens: a region's, or the ministry's view of all.</summary>
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Who made it, and in whose name it reads.</summary>
    public required string UserName { get; init; }

    /// <summary>What its owner calls it: "Power BI kantor".</summary>
    public required string Label { get; init; }

    /// <summary>SHA-256 of the token; the token itself is not kept.</summary>
    public required string TokenHash { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public int Version { get; set; }
}
