using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tenants;

/// <summary>
/// Refuses to save a row of another tenant. It stands in the context's own save and not in its options, so that no way of making a context is without it, and it
/// has no mode to soften it. Query filters cannot do this: rows are written by key alone, and an attached row with a forged key would be written.
/// </summary>
internal static class TenantGuard
{
    /// <summary>Checks a row that is about to be written.</summary>
    public static void Check(TenantId scope, object row)
    {
        if (row is ITenantOwned owned && (owned.Tenant != scope || scope == default))
        {
            throw new CrossTenantWriteException(row.GetType(), owned.Tenant, scope);
        }
    }
}
