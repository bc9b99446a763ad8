using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Sops;

/// <summary>A revision of an SOP that is being written. What it says stands in its <see cref="SopDraftEditRow"/>s, the one at <see cref="At"/> being how it stands now.</summary>
public sealed class SopDraftRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    /// <summary>From 1 in each region.</summary>
    public required int Number { get; init; }

    public required string Sop { get; init; }

    /// <summary>Nama SOP, for lists.</summary>
    public required string Title { get; set; }

    /// <summary>The revision of the SOP that it is a change of; null for an SOP that is new to the region.</summary>
    public required int? BasedOn { get; init; }

    public required SopDraftState State { get; set; }

    /// <summary>The edit that holds how it stands now.</summary>
    public required int At { get; set; }

    /// <summary>The greatest number given to an edit. Those behind <see cref="At"/> were undone, and can be done again.</summary>
    public required int Last { get; set; }

    /// <summary>The ticket by which it is to come into force, or came; null while nobody has proposed it.</summary>
    public string? Ticket { get; set; }

    /// <summary>JSON: what is to be known of a draft that was read from a file; null for others.</summary>
    public string? Report { get; set; }

    /// <summary>The national template that it comes from, by its id at the ministry; null for none.</summary>
    public string? TemplateSop { get; set; }

    /// <summary>The revision of that template that it has answered, all of it; null for none.</summary>
    public int? TemplateRevision { get; set; }

    public required string MadeBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    public required string EditedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime EditedAt { get; set; }

    public int Version { get; set; }
}
