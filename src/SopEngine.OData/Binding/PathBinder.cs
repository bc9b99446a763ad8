using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Follows an address from its set over keys and navigations to where it leads (OData-URL 4.0, section 4).</summary>
internal static class PathBinder
{
    public static Destination Bind(ODataPath path, BindingContext context)
    {
        if (path.FirstSegment is not EntitySetSegment first)
        {
            throw RefusedException.NotSupported("", "An address of this kind");
        }

        var set = context.Model.Set(first.EntitySet.Name);
        var rows = set.Source(context.Host);
        return path.Skip(1).Aggregate(new Destination(set, rows.Expression, rows.Provider, IsSingle: false, null), (here, segment) => Next(here, segment, context));
    }

    private static Destination Next(Destination here, ODataPathSegment segment, BindingContext context) => segment switch
    {
        KeySegment key => here with { Rows = Linq.Where(here.Rows, KeyEquals(here, key)), IsSingle = true },
        NavigationPropertySegment way => Follow(here, way.NavigationProperty.Name, context),
        NavigationPropertyLinkSegment way => Follow(here, way.NavigationProperty.Name, context) with { Part = DestinationPart.References },
        PropertySegment property => here with { Part = DestinationPart.Property, Property = here.Set.Property(property.Property.Name) },
        ValueSegment when here.Part == DestinationPart.Property => here with { Part = DestinationPart.RawValue },
        CountSegment when !here.IsSingle => here with { Part = DestinationPart.Count },
        ReferenceSegment => here with { Part = DestinationPart.References },
        TypeSegment => here,
        _ => throw RefusedException.NotSupported("", $"The segment '{segment.Identifier}' of the address"),
    };

    private static Destination Follow(Destination here, string name, BindingContext context)
    {
        var navigation = here.Set.Navigation(name);
        var target = context.Model.Set(navigation.Target);
        var each = Expression.Parameter(here.Set.ElementType);
        var many = Expression.Lambda(Navigations.Rows(context, here.Set, each, navigation), each);
        return new Destination(target, Linq.SelectMany(here.Rows, many, target.ElementType), here.Provider, !navigation.Many, here.Rows);
    }

    private static LambdaExpression KeyEquals(Destination here, KeySegment segment)
    {
        var it = Expression.Parameter(here.Set.ElementType);
        var equal = segment.Keys.Select(key =>
        {
            var literal = Literals.Of(Literals.FromEdm(key.Value));
            var (left, right) = Operands.Unify(Linq.Inline(here.Set.Property(key.Key).Read, it), literal, "");
            return (Expression)Expression.Equal(left, right);
        });
        return Expression.Lambda(equal.Aggregate(Expression.AndAlso), it);
    }
}
