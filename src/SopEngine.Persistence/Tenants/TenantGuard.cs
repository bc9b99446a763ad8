using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SopEngine.Persistence.Tenants;

/// <summary>
/// Refuses to save a row of another tenant. It stands in the context's own save and not in its options, so that no way of making a context is without it, and it
/// has no mode to soften it. Query filters cannot do this: EF Core updates by key alone, and an attached row with a forged key would be written.
/// </summary>
internal static class TenantGuard
{
    public static void Check(SopDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<ITenantOwned>())
        {
            if (IsWritten(entry) && (entry.Entity.Tenant != db.Tenant || db.Tenant == default))
            {
                throw new CrossTenantWriteException(entry.Metadata.ClrType, entry.Entity.Tenant, db.Tenant);
            }
        }
    }

    private static bool IsWritten(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}
