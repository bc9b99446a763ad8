using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Binding;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Paging;

/// <summary>
/// The order of a query, ended by the keys so that no two rows are equal in it, and the rows that come after a given one. Unlike counting rows from the first, this
/// neither repeats nor loses a row when others come and go between two pages, and costs the same on the last page as on the first.
/// </summary>
internal sealed class Keyset(Shape shape, IReadOnlyList<OrderKey> keys)
{
    public IReadOnlyList<OrderKey> Keys { get; } = keys;

    /// <exception cref="RefusedException">400: more keys, or costlier ones, than the budget allows.</exception>
    public static Keyset Of(BindingContext context, Shape shape, OrderByClause? clause, string option)
    {
        var keys = new List<OrderKey>();
        var binder = new ValueBinder(context, new Scope(shape), option);
        for (var wanted = clause; wanted is not null; wanted = wanted.ThenBy)
        {
            QueryCost.CheckCount(keys.Count + 1, context.Budget.MaxOrderKeys, option, "keys of the order");
            context.CheckCost(wanted.Expression, shape, option);
            keys.Add(OrderKey.Of(shape, binder.Bind(wanted.Expression), wanted.Direction == OrderByDirection.Descending));
        }

        var ends = shape.Keys.Select(name => shape.Find(name)!.Value).Where(value => !keys.Exists(key => ReferenceEquals(key.Value, value)));
        return new Keyset(shape, [.. keys, .. ends.Select(value => OrderKey.Of(shape, value, descending: false))]);
    }

    /// <summary>The databases do not agree on where nulls go, so that they are told.</summary>
    public Expression Order(Expression source)
    {
        var first = true;
        foreach (var key in Keys)
        {
            if (key.MayBeNull)
            {
                var rank = Expression.Condition(Operands.IsNull(key.Value), Expression.Constant(0), Expression.Constant(1));
                source = Linq.Order(Method(ref first, key.Descending), source, shape.Lambda(rank));
            }

            source = Linq.Order(Method(ref first, key.Descending), source, shape.Lambda(key.Value));
        }

        return source;
    }

    /// <summary>The condition for standing behind the row with these values, which are those of <see cref="Keys"/>, in their types.</summary>
    public Expression After(IReadOnlyList<object?> values)
    {
        Expression behind = Expression.Constant(false);
        for (var last = Keys.Count - 1; last >= 0; last--)
        {
            var tie = Expression.AndAlso(Equal(Keys[last], values[last]), behind);
            behind = last == Keys.Count - 1 ? Behind(Keys[last], values[last]) : Expression.OrElse(Behind(Keys[last], values[last]), tie);
        }

        return behind;
    }

    /// <summary>Whether rows are ordered by nothing but what tells them apart, rising.</summary>
    public bool IsOwnOrder => shape.Set is not null && Keys.Count == shape.Keys.Count && Keys.Zip(shape.Keys).All(pair => ReferenceEquals(pair.First.Value, shape.Find(pair.Second)!.Value) && !pair.First.Descending);

    /// <summary>
    /// The same rows in stretches that follow one another: those that share all keys but the last with the given row, then all but the last two, and so on. Each is one range of an
    /// index over the keys, which the condition as a whole is not.
    /// </summary>
    public IEnumerable<Expression> Stretches(IReadOnlyList<object?> values)
    {
        for (var last = Keys.Count - 1; last >= 0; last--)
        {
            yield return Keys.Take(last).Select((key, at) => Equal(key, values[at])).Append(Behind(Keys[last], values[last])).Aggregate(Expression.AndAlso);
        }
    }

    private static string Method(ref bool first, bool descending)
    {
        var name = (first ? "OrderBy" : "ThenBy") + (descending ? "Descending" : "");
        first = false;
        return name;
    }

    private static Expression Equal(OrderKey key, object? value) => Expression.Equal(key.Value, Literals.Of(value, key.Value.Type));

    private static Expression Behind(OrderKey key, object? value) => (value, key.Descending) switch
    {
        (null, true) => Expression.Constant(false),
        (null, false) => Operands.IsNotNull(key.Value),
        (_, false) => Comparisons.Greater(key.Value, Literals.Of(value, key.Value.Type), descending: false),
        _ when key.MayBeNull => Expression.OrElse(
            Operands.IsNull(key.Value), Comparisons.Greater(key.Value, Literals.Of(value, key.Value.Type), descending: true)),
        _ => Comparisons.Greater(key.Value, Literals.Of(value, key.Value.Type), descending: true),
    };
}
