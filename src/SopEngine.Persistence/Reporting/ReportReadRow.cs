using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Reporting;

/// <summary>That somebody read a region's figures: kept with the region, whoever read.</summary>
public sealed class ReportReadRow : ITenantOwned
{
    /// <summary>Whose figures were read.</summary>
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Where the reader belongs: the region itself, its province or the ministry.</summary>
    public required TenantId Reader { get; init; }

    public required string UserName { get; init; }

    /// <summary>The token it was read with; null when signed in.</summary>
    public Guid? Token { get; init; }

    /// <summary>What was asked for: path and query, as far as it fits.</summary>
    public required string Query { get; init; }

    /// <summary>The answer's HTTP status.</summary>
    public required int Status { get; init; }
}
