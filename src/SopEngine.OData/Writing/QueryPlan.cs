using SopEngine.OData.Binding;
using SopEngine.OData.Budgets;
using SopEngine.OData.Parsing;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>The part of a query that decides which rows there are: what apply, compute, filter and search make of those the address leads to.</summary>
internal static class QueryPlan
{
    public static async Task<Shape> RowsAsync(Exchange exchange, ParsedQuery query, CancellationToken stop)
    {
        var context = exchange.Binding;
        var shape = Shape.Of(exchange.Destination.Set, exchange.Destination.Rows, exchange.Destination.Provider);
        if (query.Apply is { } apply)
        {
            shape = await new ApplyBinder(context).BindAsync(shape, apply, stop);
        }

        if (query.Compute is { } compute)
        {
            shape = ComputeBinder.Bind(context, shape, compute.ComputedItems, "$compute");
        }

        if (query.Filter is { } filter)
        {
            context.CheckCost(filter.Expression, shape, "$filter");
            shape = shape.Where(new PredicateBinder(new ValueBinder(context, new Scope(shape), "$filter")).Bind(filter.Expression, negated: false));
        }

        if (query.Search is { } search)
        {
            QueryCost.CheckCount(search.Words, context.Budget.MaxSearchWords, "$search", "words");
            shape = shape.Where(SearchBinder.Bind(shape, search));
        }

        return shape;
    }
}
