using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Writing;

internal static class Versions
{
    public static void Raise(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                var version = entry.Property(row => row.Version);
                version.CurrentValue = entry.State == EntityState.Added ? 1 : version.OriginalValue + 1;
            }
        }
    }
}
