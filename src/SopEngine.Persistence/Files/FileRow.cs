using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>An uploaded file, without its bytes. One that no filing or completion claims is removed after a day.</summary>
public sealed class FileRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    public required string Sha256 { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTime UploadedAt { get; init; }

    /// <summary>The ticket that claimed it; null while none has.</summary>
    public string? Ticket { get; set; }

    public DateTime? ClaimedAt { get; set; }
}
