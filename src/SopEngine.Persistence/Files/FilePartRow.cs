using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>
/// A piece of an upload: bytes from <see cref="Number"/> × <see cref="Size"/> on. All but the last are full, so that any byte is found without counting.
/// </summary>
public sealed class FilePartRow : ITenantOwned
{
    /// <summary>The length of a full part, in bytes: 256 KiB. Kept files depend on it.</summary>
    public const int Size = 256 * 1024;

    public required TenantId Tenant { get; init; }

    public required Guid Upload { get; init; }

    /// <summary>From 0.</summary>
    public required int Number { get; init; }

    public required byte[] Content { get; set; }
}
