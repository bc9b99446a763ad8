using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>The steps of <c>$apply</c>, one after the other: filter, compute, groupby and aggregate (OData-Data-Agg 4.0, section 3).</summary>
internal sealed class ApplyBinder(BindingContext context)
{
    private readonly ODataBudget _budget = context.Budget;

    public async Task<Shape> BindAsync(Shape shape, ApplyClause clause, CancellationToken stop)
    {
        var steps = clause.Transformations.ToList();
        QueryCost.CheckCount(steps.Count, _budget.MaxTransformations, "$apply", "steps");
        foreach (var step in steps)
        {
            shape = step switch
            {
                FilterTransformationNode filter => Filtered(shape, filter.FilterClause.Expression),
                ComputeTransformationNode compute => ComputeBinder.Bind(context, shape, compute.Expressions, "$apply"),
                GroupByTransformationNode group => Grouped(shape, group),
                AggregateTransformationNode aggregate => await TotalAsync(shape, Aggregates(shape, aggregate, []), stop),
                _ => throw RefusedException.NotSupported("$apply", $"The transformation '{step.Kind}' in '$apply'"),
            };
        }

        return shape;
    }

    private Shape Filtered(Shape shape, SingleValueNode condition)
    {
        context.CheckCost(condition, shape, "$apply");
        return shape.Where(new PredicateBinder(new ValueBinder(context, new Scope(shape), "$apply")).Bind(condition, negated: false));
    }

    private Shape Grouped(Shape shape, GroupByTransformationNode node)
    {
        var keys = Keys(shape, node.GroupingProperties, "").ToList();
        QueryCost.CheckCount(keys.Count, _budget.MaxGroupingKeys, "$apply", "grouping keys");
        var aggregates = node.ChildTransformations switch
        {
            null => [],
            AggregateTransformationNode aggregate => Aggregates(shape, aggregate, keys),
            _ => throw RefusedException.NotSupported("$apply", "Anything but 'aggregate' inside 'groupby' in '$apply'"),
        };
        return new GroupBinder(shape, keys, aggregates, context.MinimumGroup).Bind();
    }

    private IEnumerable<Column> Keys(Shape shape, IEnumerable<GroupByPropertyNode> nodes, string before)
    {
        foreach (var node in nodes)
        {
            if (node.Expression is null)
            {
                foreach (var inner in Keys(shape, node.ChildTransformations, $"{before}{node.Name}/"))
                {
                    yield return inner;
                }
            }
            else
            {
                var declared = before.Length > 0 || shape.Find(node.Name) is { Declared: true };
                yield return new Column(before + node.Name, new ValueBinder(context, new Scope(shape), "$apply").Bind(node.Expression)) { Declared = declared };
            }
        }
    }

    private List<Aggregate> Aggregates(Shape shape, AggregateTransformationNode node, IReadOnlyList<Column> keys)
    {
        var expressions = node.AggregateExpressions.ToList();
        QueryCost.CheckCount(expressions.Count, _budget.MaxAggregates, "$apply", "aggregates");
        var taken = keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        return [.. expressions.Select(expression => One(shape, expression as AggregateExpression, taken))];
    }

    private Aggregate One(Shape shape, AggregateExpression? expression, HashSet<string> taken)
    {
        if (expression is null)
        {
            throw RefusedException.NotSupported("$apply", "An aggregate over a collection in '$apply'");
        }

        ComputeBinder.AliasIsFree(shape, expression.Alias, "$apply");
        if (!taken.Add(expression.Alias))
        {
            throw RefusedException.Malformed("$apply", "alias-taken", $"'$apply' gives the name '{expression.Alias}' twice.");
        }

        if (expression.Method is AggregationMethod.VirtualPropertyCount)
        {
            return new Aggregate(expression.Alias, expression.Method, null);
        }

        context.CheckCost(expression.Expression, shape, "$apply");
        return new Aggregate(expression.Alias, expression.Method, new ValueBinder(context, new Scope(shape), "$apply").Bind(expression.Expression));
    }

    /// <summary>
    /// One row over everything, which is fetched at once: over no rows a database gives no group, and OData wants the row nevertheless. What follows happens to that one
    /// row, in memory.
    /// </summary>
    private async Task<Shape> TotalAsync(Shape shape, List<Aggregate> aggregates, CancellationToken stop)
    {
        var total = new GroupBinder(shape, [], aggregates, context.MinimumGroup).Bind();
        var row = await Execution.Rows<Row>(shape.Provider, total.Source).FirstOrDefaultAsync(stop) ?? OverNothing(total, aggregates);
        var rows = new[] { row }.AsQueryable();
        return total with { Provider = rows.Provider, Source = rows.Expression };
    }

    private static Row OverNothing(Shape total, List<Aggregate> aggregates)
    {
        var bindings = total.Columns.Zip(aggregates, (column, aggregate) =>
            RowSlots.Bind((System.Reflection.PropertyInfo)((MemberExpression)column.Value).Member, Expression.Constant(aggregate.OverNothing, column.Value.Type)));
        return Expression.Lambda<Func<Row>>(Expression.MemberInit(Expression.New(typeof(Row)), bindings)).Compile(preferInterpretation: true)();
    }
}
