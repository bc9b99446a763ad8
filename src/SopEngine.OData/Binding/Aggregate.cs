using System.Linq.Expressions;
using Microsoft.OData.UriParser.Aggregation;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// One aggregate of a group (OData-Data-Agg 4.0, section 3.1.3). Nulls do not count; over nothing a sum is null, as a least, a greatest and an average are, and a count is 0.
/// <see cref="Value"/> is null for <c>$count</c>.
/// </summary>
internal sealed record Aggregate(string Alias, AggregationMethod Method, Expression? Value)
{
    /// <summary>What it is over no rows at all.</summary>
    public object? OverNothing => Method is AggregationMethod.CountDistinct or AggregationMethod.VirtualPropertyCount ? 0L : null;

    /// <exception cref="RefusedException">400: the method makes no sense for values of this type.</exception>
    public Expression Of(Shape shape, Expression group)
    {
        var element = shape.It.Type;
        return Method switch
        {
            AggregationMethod.VirtualPropertyCount => Linq.CallOnGroup("LongCount", group, [element]),
            AggregationMethod.CountDistinct => Distinct(shape, group, element),
            AggregationMethod.Sum => Sum(shape, group, element),
            AggregationMethod.Average => Linq.CallOnGroup("Average", group, [element], shape.Lambda(Number(averaged: true))),
            AggregationMethod.Min or AggregationMethod.Max => Extreme(shape, group, element),
            _ => throw RefusedException.NotSupported("$apply", $"The method '{Method}' in '$apply'"),
        };
    }

    private MethodCallExpression Distinct(Shape shape, Expression group, Type element)
    {
        var value = Operands.AsNullable(Value!);
        var present = Linq.CallOnGroup("Where", group, [element], shape.Lambda(Operands.IsNotNull(value)));
        var values = Linq.CallOnGroup("Select", present, [element, value.Type], shape.Lambda(value));
        return (MethodCallExpression)Linq.CallOnGroup("LongCount", Linq.CallOnGroup("Distinct", values, [value.Type]), [value.Type]);
    }

    private Expression Sum(Shape shape, Expression group, Type element)
    {
        var number = Number(averaged: false);
        var sum = Linq.CallOnGroup("Sum", group, [element], shape.Lambda(number));
        if (!shape.MayBeNull(Value!))
        {
            return sum;
        }

        var present = Linq.CallOnGroup("Count", group, [element], shape.Lambda(Operands.IsNotNull(number)));
        return Expression.Condition(Expression.Equal(present, Expression.Constant(0)), Expression.Constant(null, sum.Type), sum);
    }

    private Expression Extreme(Shape shape, Expression group, Type element)
    {
        if (Operands.Bare(Value!.Type) == typeof(bool) || Operands.Bare(Value.Type) == typeof(Guid))
        {
            throw Senseless();
        }

        var value = Operands.AsNullable(Value);
        return Linq.CallOnGroup(Method.ToString(), group, [element, value.Type], shape.Lambda(value));
    }

    /// <summary>Whole numbers are summed as 64 bits, and averaged as double; decimals stay decimals.</summary>
    private Expression Number(bool averaged)
    {
        var bare = Operands.Bare(Value!.Type);
        if (!Operands.IsNumber(bare))
        {
            throw Senseless();
        }

        var real = bare == typeof(double) || bare == typeof(float);
        return Operands.To(Value, bare == typeof(decimal) ? typeof(decimal?) : real || averaged ? typeof(double?) : typeof(long?));
    }

    private RefusedException Senseless() =>
        RefusedException.Malformed("$apply", "types-differ", $"In '$apply', '{Alias}' is a {Method.ToString().ToLowerInvariant()} over values that have none.");
}
