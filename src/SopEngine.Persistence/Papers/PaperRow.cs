using SopEngine.Domain.Papers;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Papers;

/// <summary>A paper of a ticket. Its text is the file of the same id; neither ever changes.</summary>
public sealed class PaperRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>The paper's and its file's.</summary>
    public required Guid Id { get; init; }

    public required string Ticket { get; init; }

    /// <summary>The order in which the ticket's papers were issued, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The rule it was made by; null for one that an automatic row wrote.</summary>
    public string? Rule { get; init; }

    public required string Template { get; init; }

    public required string Title { get; init; }

    /// <summary>As printed; null for none.</summary>
    public string? Number { get; init; }

    public required string Step { get; init; }

    public required int Item { get; init; }

    /// <summary>User name of who ended the row.</summary>
    public required string IssuedBy { get; init; }

    public required DateTime IssuedAt { get; init; }

    /// <summary>Of the whole file.</summary>
    public required string Sha256 { get; init; }

    public IssuedPaper ToPaper() => new(Id, Rule, Title, Number, Step, Sha256, IssuedBy);
}
