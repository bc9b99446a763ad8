using System.Linq.Expressions;
using SopEngine.OData.Binding;

namespace SopEngine.OData.Paging;

/// <summary>One value that rows are ordered by. Nulls come before everything else when it rises and behind it when it falls (OData-Protocol 4.0, section 11.2.5.2).</summary>
internal sealed record OrderKey(Expression Value, bool Descending, bool MayBeNull)
{
    public static OrderKey Of(Shape shape, Expression value, bool descending)
    {
        if (Literals.IsNull(value))
        {
            value = Expression.Constant(null, typeof(string));
        }

        return Operands.Bare(value.Type) == typeof(bool)
            ? new OrderKey(Number(value), descending, Operands.MayBeNull(value))
            : new OrderKey(value, descending, shape.MayBeNull(value));
    }

    /// <summary>False and true as 0 and 1, which can be asked for what is greater.</summary>
    private static Expression Number(Expression value) => value.Type == typeof(bool)
        ? Expression.Condition(value, Expression.Constant(1), Expression.Constant(0))
        : Expression.Condition(
            Operands.IsNull(value),
            Expression.Constant(null, typeof(int?)),
            Expression.Condition(Expression.Property(value, nameof(Nullable<>.Value)), Expression.Constant(1, typeof(int?)), Expression.Constant(0, typeof(int?))));
}
