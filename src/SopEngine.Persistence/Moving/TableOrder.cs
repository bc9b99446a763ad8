using Microsoft.EntityFrameworkCore.Metadata;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Moving;

/// <summary>The tenants' tables, each after those that its foreign keys point to.</summary>
internal static class TableOrder
{
    /// <exception cref="InvalidOperationException">Tables point to each other in a ring.</exception>
    public static IReadOnlyList<IEntityType> Of(IModel model)
    {
        var left = model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(type => type.GetForeignKeys().All(key => !left.Contains(key.PrincipalEntityType)))
                ?? throw new InvalidOperationException($"Tables point to each other: {string.Join(", ", left.Select(type => type.Name))}.");
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
