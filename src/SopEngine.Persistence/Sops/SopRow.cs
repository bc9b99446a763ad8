using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Sops;

/// <summary>An SOP of a region and which revision new tickets run on.</summary>
public sealed class SopRow : ITenantOwned, IVersioned, IStamped
{
    static string IStamped.Subject => StampSubject.Sops;

    public required TenantId Tenant { get; init; }

    public required string Sop { get; init; }

    /// <summary>The published revision in force; null while there are drafts only.</summary>
    public int? InForce { get; set; }

    public int Version { get; set; }
}
