using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>Names of properties and the rows behind navigations.</summary>
internal sealed class RowBinder(BindingContext context, Scope scope, string option)
{
    /// <summary>A property of the row, of a lambda's row, or of the one row behind a navigation.</summary>
    public Expression Property(QueryNode? source, string name) => source switch
    {
        SingleNavigationNode navigation when scope.Root.Set is null => Column($"{navigation.NavigationProperty.Name}/{name}"),
        SingleNavigationNode navigation => Behind(navigation, name),
        ResourceRangeVariableReferenceNode { Name: var variable } when scope.Variable(variable) is { } known => Linq.Inline(known.Set.Property(name).Read, known.Row),
        null or ResourceRangeVariableReferenceNode => Column(name),
        _ => throw RefusedException.NotSupported(option, $"A path to '{name}' of this kind in '{option}'"),
    };

    /// <summary>The rows of a collection, or the one row behind a navigation, as something to query, and the set they are of.</summary>
    public (Expression Rows, EntitySetMap Set) Rows(QueryNode node)
    {
        var (source, property) = node switch
        {
            CollectionNavigationNode many => (many.Source, many.NavigationProperty),
            SingleNavigationNode one => ((QueryNode)one.Source, one.NavigationProperty),
            _ => throw RefusedException.NotSupported(option, $"A collection of this kind in '{option}'"),
        };
        if (source is SingleNavigationNode outer)
        {
            var (rows, set) = Rows(outer);
            var each = Expression.Parameter(set.ElementType);
            var next = set.Navigation(property.Name);
            var target = context.Model.Set(next.Target);
            return (Linq.SelectMany(rows, Expression.Lambda(Navigations.Rows(context, set, each, next), each), target.ElementType), target);
        }

        var (row, from) = Row(source);
        var navigation = from.Navigation(property.Name);
        return (Navigations.Rows(context, from, row, navigation), context.Model.Set(navigation.Target));
    }

    private (Expression Row, EntitySetMap Set) Row(QueryNode? source)
    {
        if (source is ResourceRangeVariableReferenceNode { Name: var name } && scope.Variable(name) is { } known)
        {
            return known;
        }

        return scope.Root.Set is { } set
            ? (scope.Root.It, set)
            : throw RefusedException.Malformed(option, "name-unknown", $"'{option}' names a navigation, and '$apply' has left none.");
    }

    private Expression Column(string name) => scope.Root.Find(name)?.Value
        ?? throw RefusedException.Malformed(option, "name-unknown", $"'{option}' names '{name}', which is not there.");

    private Expression Behind(SingleNavigationNode navigation, string name)
    {
        var (rows, set) = Rows(navigation);
        var each = Expression.Parameter(set.ElementType);
        var value = Operands.AsNullable(Linq.Inline(set.Property(name).Read, each));
        return Linq.FirstOrDefault(Linq.Select(rows, Expression.Lambda(value, each)));
    }
}
