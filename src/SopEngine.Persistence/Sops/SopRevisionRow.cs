using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Sops;

/// <summary>One revision of an SOP. The text of a published one never changes: tickets run on it for as long as they live.</summary>
public sealed class SopRevisionRow : ITenantOwned, IVersioned, IStamped
{
    static string IStamped.Subject => StampSubject.Sops;

    public required TenantId Tenant { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    /// <summary>The definition as canonical JSON.</summary>
    public required string Definition { get; set; }

    /// <summary>SHA-256 of <see cref="Definition"/>.</summary>
    public required string Sha256 { get; set; }

    public required SopRevisionStatus Status { get; set; }

    public required DateTime ImportedAt { get; init; }

    /// <summary>The file it was read from; null when it was made in the pages.</summary>
    public string? FileName { get; init; }

    /// <summary>
    /// A hash of all on which it depended that the file was found sound: an equal one need not be checked again. Null when it was not read from a file.
    /// </summary>
    public string? CheckedAs { get; set; }

    /// <summary>The ticket by which it is to come into force, or came; null for one that came by a file.</summary>
    public string? Ticket { get; set; }

    /// <summary>What it changes, as its author told those who examined it; null for one that came by a file.</summary>
    public string? Change { get; set; }

    /// <summary>When it came into force (UTC), where it came by a ticket.</summary>
    public DateTime? InForceAt { get; set; }

    /// <summary>The national template that it comes from, by its id at the ministry; null for none.</summary>
    public string? TemplateSop { get; set; }

    /// <summary>The revision of that template that it has answered, all of it; null for none.</summary>
    public int? TemplateRevision { get; set; }

    public int Version { get; set; }
}
