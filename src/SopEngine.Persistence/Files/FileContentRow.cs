using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>The bytes of a file: apart from <see cref="FileRow"/>, so that listing and claiming files never loads them.</summary>
public sealed class FileContentRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required byte[] Content { get; init; }
}
