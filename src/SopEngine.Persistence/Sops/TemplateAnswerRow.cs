using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Sops;

/// <summary>How a region answered one part of a template that the nation changed, as it came into force with the region's revision.</summary>
public sealed class TemplateAnswerRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>The region's SOP.</summary>
    public required string Sop { get; init; }

    /// <summary>The revision of the template that was answered.</summary>
    public required int TemplateRevision { get; init; }

    /// <summary>The place of the part, such as <c>steps/verifikasi</c>.</summary>
    public required string Part { get; init; }

    /// <summary>The template, by its id at the ministry.</summary>
    public required string Template { get; set; }

    public required TemplateChoice Answer { get; set; }

    /// <summary>Why it was refused; null where it was not.</summary>
    public string? Ground { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; set; }
}
