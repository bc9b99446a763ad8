using SopEngine.Domain.Papers;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Papers;

/// <summary>That somebody signed a paper: name and post as they were then. The history of the ticket tells it too, with the paper's hash.</summary>
public sealed class PaperSignatureRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required Guid Paper { get; init; }

    public required string Ticket { get; init; }

    public required string SignedBy { get; init; }

    public required string Name { get; init; }

    public required string Post { get; init; }

    public required DateTime SignedAt { get; init; }

    public required SignatureWay Way { get; init; }

    /// <summary>The detached signature (CMS, RFC 5652) of an electronic one; null for the others.</summary>
    public byte[]? Signature { get; init; }
}
