using System.Globalization;
using System.Linq.Expressions;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// Brings two operands to one type: numeric promotion after OData-URL 4.0, section 5.1.1.10, except that a literal yields to the column it is compared with; null to either.
/// </summary>
internal static class Operands
{
    private static readonly Type[] _exact = [typeof(byte), typeof(short), typeof(int), typeof(long), typeof(decimal)];

    public static bool IsNumber(Type type) => Array.IndexOf(_exact, Bare(type)) >= 0 || Bare(type) == typeof(double) || Bare(type) == typeof(float);

    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool MayBeNull(Expression expression) =>
        (!expression.Type.IsValueType || Nullable.GetUnderlyingType(expression.Type) is not null) && !Literals.TryValue(expression, out _);

    public static Expression AsNullable(Expression expression) => To(expression, NullableOf(expression.Type));

    public static Type NullableOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    public static Expression To(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);

    public static Expression IsNull(Expression expression) => Expression.Equal(expression, Expression.Constant(null, expression.Type));

    public static Expression IsNotNull(Expression expression) => Expression.NotEqual(expression, Expression.Constant(null, expression.Type));

    /// <exception cref="RefusedException">400: the types have nothing in common.</exception>
    public static (Expression Left, Expression Right) Unify(Expression left, Expression right, string option)
    {
        if (Literals.IsNull(left) && Literals.IsNull(right))
        {
            return (Expression.Constant(null, typeof(string)), Expression.Constant(null, typeof(string)));
        }

        if (Literals.IsNull(left))
        {
            return (Expression.Constant(null, NullableOf(right.Type)), AsNullable(right));
        }

        if (Literals.IsNull(right))
        {
            return (AsNullable(left), Expression.Constant(null, NullableOf(left.Type)));
        }

        var common = Common(left, right) ?? throw RefusedException.Malformed(option, "types-differ", $"'{option}' brings values together that are of different types.");
        (left, right) = (Yield(left, common), Yield(right, common));
        return left.Type == right.Type ? (left, right) : (AsNullable(left), AsNullable(right));
    }

    private static Type? Common(Expression left, Expression right)
    {
        var (a, b) = (Bare(left.Type), Bare(right.Type));
        if (a == b)
        {
            return a;
        }

        var (leftYields, rightYields) = (Literals.TryValue(left, out _), Literals.TryValue(right, out _));
        if (IsDated(a) && IsDated(b))
        {
            return rightYields ? a : leftYields ? b : null;
        }

        if (!IsNumber(a) || !IsNumber(b))
        {
            return null;
        }

        return (rightYields && a == typeof(decimal)) || (leftYields && b == typeof(decimal)) ? typeof(decimal) : Wider(a, b);
    }

    private static Type Wider(Type a, Type b)
    {
        var (left, right) = (Array.IndexOf(_exact, a), Array.IndexOf(_exact, b));
        return left >= 0 && right >= 0 ? _exact[Math.Max(left, right)] : typeof(double);
    }

    private static bool IsDated(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    private static Expression Yield(Expression expression, Type common)
    {
        if (Bare(expression.Type) == common)
        {
            return expression;
        }

        if (!Literals.TryValue(expression, out var value))
        {
            return Expression.Convert(expression, Nullable.GetUnderlyingType(expression.Type) is null ? common : NullableOf(common));
        }

        return Literals.Of(IsDated(common) ? InstantAs(common, value) : NumberAs(common, value));
    }

    /// <summary>A number too great for a decimal stays greater than, or smaller than, every decimal there is.</summary>
    private static object NumberAs(Type common, object value) => value switch
    {
        double or float when common == typeof(decimal) && Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && !(Math.Abs(number) < 7.9e28) =>
            number < 0 ? decimal.MinValue : decimal.MaxValue,
        _ => Convert.ChangeType(value, common, CultureInfo.InvariantCulture),
    };

    private static object InstantAs(Type common, object value)
    {
        var instant = value switch
        {
            DateOnly day => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            DateTimeOffset offset => offset,
            _ => new DateTimeOffset((DateTime)value, TimeSpan.Zero),
        };
        return common == typeof(DateTime) ? instant.UtcDateTime : common == typeof(DateOnly) ? DateOnly.FromDateTime(instant.UtcDateTime) : instant;
    }
}
