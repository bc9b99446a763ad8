using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tenants;

/// <summary>A context of one tenant was about to write a row of another: a bug, or somebody forging ids. Nothing was written.</summary>
public sealed class CrossTenantWriteException(Type row, TenantId owner, TenantId scope)
    : InvalidOperationException($"A {row.Name} of tenant '{owner}' may not be written in the scope of tenant '{scope}'.")
{
    public Type Row { get; } = row;

    /// <summary>Whose row it is.</summary>
    public TenantId Owner { get; } = owner;

    /// <summary>Whose context it is.</summary>
    public TenantId Scope { get; } = scope;
}
