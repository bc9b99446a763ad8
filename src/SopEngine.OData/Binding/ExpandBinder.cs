using System.Globalization;
using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;
using SopEngine.OData.Paging;

namespace SopEngine.OData.Binding;

/// <summary>One expanded navigation: its own filter, order, bounds and selection, as a query inside the query (OData-Protocol 4.0, section 11.2.4.2).</summary>
internal sealed class ExpandBinder(BindingContext context, SelectBinder select)
{
    private readonly ODataBudget _budget = context.Budget;

    public NestedLayout Bind(Shape outer, ExpandedReferenceSelectItem item, Dictionary<string, IReadOnlyList<string>> texts, Projection projection)
    {
        var full = item as ExpandedNavigationSelectItem;
        RefuseRest(item, full);
        var name = NameOf(item.PathToNavigationProperty);
        var navigation = outer.Set!.Navigation(name);
        var target = context.Model.Set(navigation.Target);
        var shape = Filtered(Shape.Of(target, Navigations.Rows(context, outer.Set, outer.It, navigation), outer.Provider), item.FilterOption);
        var options = texts.GetValueOrDefault(name) ?? texts.GetValueOrDefault(name + "/$ref") ?? [];
        var rows = new Projection();
        var clause = full is null ? new SelectExpandClause([], allSelected: false) : full.SelectAndExpand;
        var layout = select.Bind(shape, clause, ExpandText.Option(options, "$expand"), rows);
        var (bounded, limit) = Bounded(shape, item, navigation.Many);
        var list = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(object[])], Linq.Select(bounded, shape.Lambda(rows.Row())));
        return new NestedLayout(name, layout, navigation.Many, projection.Add(list))
        {
            Count = item.CountOption == true ? projection.Add(Linq.Count(shape.Source)) : null,
            Limit = limit,
            Options = limit is null ? "" : Rest(options, item, limit.Value),
            AsReferences = full is null,
        };
    }

    private Shape Filtered(Shape shape, FilterClause? filter)
    {
        if (filter is null)
        {
            return shape;
        }

        context.CheckCost(filter.Expression, shape, "$expand");
        return shape.Where(new PredicateBinder(new ValueBinder(context, new Scope(shape), "$expand")).Bind(filter.Expression, negated: false));
    }

    private (Expression Rows, int? Limit) Bounded(Shape shape, ExpandedReferenceSelectItem item, bool many)
    {
        if (!many)
        {
            return (Linq.Take(shape.Source, 1), null);
        }

        var rows = Keyset.Of(context, shape, item.OrderByOption, "$expand").Order(shape.Source);
        rows = item.SkipOption is > 0 and var skip ? Linq.Skip(rows, Within("$skip", skip, _budget.MaxSkip)) : rows;
        return item.TopOption is { } top && Within("$top", top, _budget.MaxTop) <= _budget.MaxExpandedRows
            ? (Linq.Take(rows, (int)top), null)
            : (Linq.Take(rows, _budget.MaxExpandedRows + 1), _budget.MaxExpandedRows);
    }

    private static int Within(string option, long number, int limit)
    {
        QueryCost.CheckCount((int)Math.Min(number, int.MaxValue), limit, "$expand", $"the rows of '{option}'");
        return (int)number;
    }

    private static void RefuseRest(ExpandedReferenceSelectItem item, ExpandedNavigationSelectItem? full)
    {
        var stray = item.SearchOption is not null ? "$search" : item.ComputeOption is not null ? "$compute" : item.ApplyOption is not null ? "$apply"
            : full?.LevelsOption is not null ? "$levels" : null;
        if (stray is not null)
        {
            throw RefusedException.NotSupported("$expand", $"'{stray}' inside '$expand'");
        }
    }

    private static string NameOf(ODataExpandPath path) => path.Where(segment => segment is not TypeSegment).ToList() is [NavigationPropertySegment only]
        ? only.NavigationProperty.Name
        : throw RefusedException.NotSupported("$expand", "A path of more than one name in '$expand'");

    /// <summary>The options under which the rows behind the limit are found.</summary>
    private static string Rest(IReadOnlyList<string> options, ExpandedReferenceSelectItem item, int limit)
    {
        var kept = options.Select(option => option.Trim().Split('=', 2)).Where(option => option.Length == 2 && option[0] is not ("$skip" or "$top"))
            .Select(option => $"{option[0]}={Uri.EscapeDataString(option[1])}");
        var skip = string.Create(CultureInfo.InvariantCulture, $"$skip={(item.SkipOption ?? 0) + limit}");
        var top = item.TopOption is { } all ? string.Create(CultureInfo.InvariantCulture, $"&$top={all - limit}") : "";
        return string.Join('&', kept.Append(skip + top));
    }
}
