using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Drafts;

/// <summary>A form that somebody has begun and not sent: as typed, right or wrong, to be gone on with at another computer. Personal.</summary>
public sealed class DraftRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string UserName { get; init; }

    /// <summary>Which form: the page's address and the form's id on it.</summary>
    public required string Form { get; init; }

    /// <summary>JSON: what stands in each field.</summary>
    public required string Values { get; set; }

    public required DateTime SavedAt { get; set; }
}
