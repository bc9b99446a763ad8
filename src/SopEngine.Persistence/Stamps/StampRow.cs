using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Stamps;

/// <summary>
/// Counts the changes of something that hosts keep in memory. It is raised in the transaction of each change and read with every command, so that a host never works with
/// what another has changed.
/// </summary>
public sealed class StampRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>One of <see cref="StampSubject"/>.</summary>
    public required string Subject { get; init; }

    public long Value { get; set; }
}
