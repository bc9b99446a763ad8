using System.Linq.Expressions;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>
/// The way from a row to rows of another set: those of the other set's own source whose paired values are equal. So whatever the caller may not see there, he does not see
/// from here either.
/// </summary>
internal static class Navigations
{
    public static Expression Rows(BindingContext context, EntitySetMap from, Expression row, NavigationMap navigation)
    {
        var target = context.Model.Set(navigation.Target);
        var there = Expression.Parameter(target.ElementType, navigation.Name[..1].ToLowerInvariant());
        var equal = navigation.Pairs
            .Select(pair => Pair(from.Property(pair.Here), row, Linq.Inline(target.Property(pair.There).Read, there)))
            .Aggregate(Expression.AndAlso);
        return Linq.Where(context.Rows(target), Expression.Lambda(equal, there));
    }

    /// <summary>Null leads nowhere, as in the database, and unlike in C#.</summary>
    private static Expression Pair(PropertyMap property, Expression row, Expression there)
    {
        var here = Linq.Inline(property.Read, row);
        var (left, right) = Operands.Unify(here, there, "");
        var equal = Expression.Equal(left, right);
        return property.Nullable && Operands.MayBeNull(here) ? Expression.AndAlso(Operands.IsNotNull(here), equal) : equal;
    }
}
