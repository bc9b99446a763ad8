using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SopEngine.Persistence.Conventions;

/// <summary>
/// Says by which collation texts are ordered and compared. SQLite goes by their bytes; a server goes by its own language, in which numbers, slugs and user names would be
/// equal, ordered and paged through otherwise than here.
/// </summary>
internal static class TextOrder
{
    public static void Apply(ModelBuilder model, string collation)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsText))
        {
            property.SetCollation(collation);
        }
    }

    private static bool IsText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? (property.ClrType == typeof(Domain.Tenants.TenantId) ? typeof(string) : property.ClrType)) == typeof(string);
}
