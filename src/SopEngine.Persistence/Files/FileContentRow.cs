using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Files;

/// <summary>The bytes of a file that is kept whole: a document that the engine wrote itself, or one that came before uploads were kept in parts.</summary>
public sealed class FileContentRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    public required byte[] Content { get; init; }
}
