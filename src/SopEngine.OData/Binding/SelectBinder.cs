using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>What of a row is written: <c>$select</c> and <c>$expand</c>, as a projection that reads nothing else from the database.</summary>
internal sealed class SelectBinder(BindingContext context)
{
    /// <summary><paramref name="expandText"/> is the text of <c>$expand</c>, of which links to the rest of a long collection are made.</summary>
    public Layout Bind(Shape shape, SelectExpandClause? clause, string? expandText, Projection projection)
    {
        var items = clause?.SelectedItems.ToList() ?? [];
        var expanded = items.OfType<ExpandedReferenceSelectItem>().ToList();
        QueryCost.CheckCount(items.Count - expanded.Count, context.Budget.MaxSelected, "$select", "names");
        QueryCost.CheckCount(expanded.Count, context.Budget.MaxExpanded, "$expand", "navigations side by side");
        if (expanded.Count > 0 && shape.Set is null)
        {
            throw RefusedException.NotSupported("$expand", "'$expand' after '$apply'");
        }

        var columns = Selected(shape, items.Except(expanded).ToList(), clause is null || clause.AllSelected).ToList();
        var keys = shape.Set is null ? [] : shape.Keys.Select(name => projection.Add(shape.Find(name)!.Value)).ToList();
        var texts = ExpandText.Read(expandText ?? "");
        var binder = new ExpandBinder(context, this);
        var nested = expanded.Select(item => binder.Bind(shape, item, texts, projection)).ToList();
        return Tree(shape, columns, projection, nested, keys);
    }

    private static IEnumerable<Column> Selected(Shape shape, IReadOnlyList<SelectItem> items, bool all)
    {
        if (items.Count == 0 ? all : items.Any(item => item is WildcardSelectItem))
        {
            return shape.Columns;
        }

        var names = items.OfType<PathSelectItem>().Select(item => NameOf(item.SelectedPath)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unknown = names.FirstOrDefault(name => shape.Find(name) is null);
        return unknown is null
            ? shape.Columns.Where(column => names.Contains(column.Name))
            : throw RefusedException.Malformed("$select", "name-unknown", $"'$select' names '{unknown}', which is not there.");
    }

    /// <summary>Null for a navigation: selecting it means its link, which clients make themselves.</summary>
    private static string? NameOf(ODataSelectPath path) => path.Where(segment => segment is not TypeSegment).ToList() switch
    {
        [PropertySegment property] => property.Property.Name,
        [DynamicPathSegment made] => made.Identifier,
        [NavigationPropertySegment] => null,
        _ => throw RefusedException.NotSupported("$select", "A path of more than one name in '$select'"),
    };

    /// <summary>Names with slashes become rows inside the row.</summary>
    private static Layout Tree(Shape shape, List<Column> columns, Projection projection, List<NestedLayout> nested, IReadOnlyList<int> keys)
    {
        var fields = new List<LayoutField>();
        var inner = new Dictionary<string, List<Column>>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var slash = column.Name.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
            {
                fields.Add(new LayoutField(column.Name, projection.Add(column.Value), column.Declared, column.Narrow));
            }
            else
            {
                inner.TryAdd(column.Name[..slash], []);
                inner[column.Name[..slash]].Add(column with { Name = column.Name[(slash + 1)..] });
            }
        }

        nested.AddRange(inner.Select(group => new NestedLayout(group.Key, Tree(shape, group.Value, projection, [], []), Many: false, Index: null)));
        return new Layout(shape.Set, fields, nested, keys);
    }
}
