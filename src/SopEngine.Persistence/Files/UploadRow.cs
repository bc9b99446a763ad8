using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Files;

/// <summary>
/// Bytes on their way in, and the head of the parts they are kept in. It becomes a file when a <see cref="FileRow"/> of the same id is saved with
/// <see cref="CompletedAt"/>; until then nothing can claim it. It stays as long as the file does.
/// </summary>
public sealed class UploadRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>In bytes; null where the sender did not say beforehand.</summary>
    public required long? Length { get; init; }

    /// <summary>What the sender says its SHA-256 is; null where he did not.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>How many bytes have come, all of which are kept.</summary>
    public long Received { get; set; }

    public required string UploadedBy { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When it became a file; null while it has not.</summary>
    public DateTime? CompletedAt { get; set; }

    public int Version { get; set; }
}
