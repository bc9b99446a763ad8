using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>A picture made small, kept from its first view on. It can be made again: whoever misses one makes it.</summary>
public sealed class SmallImageRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>That of the file.</summary>
    public required Guid Id { get; init; }

    /// <summary>Empty where the picture cannot be read, so that nobody tries again.</summary>
    public required byte[] Content { get; init; }
}
