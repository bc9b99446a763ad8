using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Conventions;

/// <summary>Refuses texts longer than their column, so that what SQLite would take is refused here as PostgreSQL and SQL Server refuse it.</summary>
internal static class TextBounds
{
    public static void Check(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
            {
                continue;
            }

            foreach (var property in entry.Properties)
            {
                if (property.CurrentValue is string text && property.Metadata.GetMaxLength() is > 0 and var most && text.Length > most)
                {
                    throw new TextTooLongException(entry.Metadata.ClrType, property.Metadata.Name, text.Length, most);
                }
            }
        }
    }
}
