using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>The SOPs of all regions, kept in memory: published revisions never change.</summary>
public sealed class SopRegistry
{
    /// <summary>What new tickets run on, by title.</summary>
    public IReadOnlyList<LoadedSop> InForce(TenantId tenant) => throw new NotImplementedException();

    public LoadedSop? FindInForce(TenantId tenant, string? sop) => throw new NotImplementedException();

    /// <summary>Any published revision; null for none.</summary>
    public ValueTask<LoadedSop?> FindAsync(TenantId tenant, string sop, int revision, CancellationToken stop) => throw new NotImplementedException();

    /// <summary>The files that are not served, as the last import found them.</summary>
    public IReadOnlyList<RefusedDefinition> Refused(TenantId tenant) => throw new NotImplementedException();
}
