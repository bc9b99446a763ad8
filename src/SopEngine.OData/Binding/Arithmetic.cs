using System.Linq.Expressions;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// The arithmetic operators of OData-URL 4.0, section 5.1.1.2. Whole numbers are added and multiplied as 64 bits; what is divided by a zero out of the data is null, so that
/// one row does not end a report.
/// </summary>
internal static class Arithmetic
{
    public static bool Is(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
        or BinaryOperatorKind.Divide or BinaryOperatorKind.Modulo;

    public static Expression Of(BinaryOperatorKind kind, Expression left, Expression right, string option)
    {
        if (Literals.IsNull(left) || Literals.IsNull(right))
        {
            return Literals.Null;
        }

        if (!Operands.IsNumber(left.Type) || !Operands.IsNumber(right.Type))
        {
            return OfTimes(kind, left, right, option);
        }

        (left, right) = Operands.Unify(Widened(left), Widened(right), option);
        return kind switch
        {
            BinaryOperatorKind.Add => Expression.Add(left, right),
            BinaryOperatorKind.Subtract => Expression.Subtract(left, right),
            BinaryOperatorKind.Multiply => Expression.Multiply(left, right),
            _ => Divided(kind, left, right, option),
        };
    }

    public static Expression Negated(Expression operand, string option) => Operands.IsNumber(operand.Type)
        ? Expression.Negate(Widened(operand))
        : throw RefusedException.NotSupported(option, $"A minus before what is no number in '{option}'");

    private static Expression Widened(Expression operand) => Operands.Bare(operand.Type) is var type && (type == typeof(byte) || type == typeof(short) || type == typeof(int))
        ? Literals.TryValue(operand, out var value)
            ? Literals.Of(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture))
            : Operands.To(operand, Nullable.GetUnderlyingType(operand.Type) is null ? typeof(long) : typeof(long?))
        : operand;

    private static Expression Divided(BinaryOperatorKind kind, Expression left, Expression right, string option)
    {
        if (Literals.TryValue(right, out var divisor) && Convert.ToDouble(divisor, System.Globalization.CultureInfo.InvariantCulture) == 0)
        {
            throw RefusedException.Malformed(option, "division-by-zero", $"'{option}' divides by zero.");
        }

        var zero = Expression.Constant(Convert.ChangeType(0, Operands.Bare(right.Type), System.Globalization.CultureInfo.InvariantCulture), right.Type);
        var quotient = kind == BinaryOperatorKind.Divide ? Expression.Divide(left, right) : Expression.Modulo(left, right);
        return Literals.TryValue(right, out _)
            ? quotient
            : Expression.Condition(Expression.Equal(right, zero), Expression.Constant(null, Operands.NullableOf(quotient.Type)), Operands.AsNullable(quotient));
    }

    /// <summary>An instant and a duration, two durations, or the time between two instants.</summary>
    private static Expression OfTimes(BinaryOperatorKind kind, Expression left, Expression right, string option)
    {
        var (a, b) = (Operands.Bare(left.Type), Operands.Bare(right.Type));
        var (instant, duration) = (a == typeof(DateTime) || a == typeof(DateTimeOffset), typeof(TimeSpan));
        if (instant && b != duration)
        {
            (left, right) = Operands.Unify(left, right, option);
        }

        return (kind, instant || a == duration, b == duration, left.Type == right.Type) switch
        {
            (BinaryOperatorKind.Add, true, true, _) => Lifted(Expression.Add, left, right),
            (BinaryOperatorKind.Subtract, true, true, _) or (BinaryOperatorKind.Subtract, true, _, true) => Lifted(Expression.Subtract, left, right),
            _ => throw RefusedException.NotSupported(option, $"Arithmetic with these types in '{option}'"),
        };
    }

    private static Expression Lifted(Func<Expression, Expression, Expression> operation, Expression left, Expression right)
    {
        var lift = left.Type != Operands.Bare(left.Type) || right.Type != Operands.Bare(right.Type);
        return lift ? operation(Operands.AsNullable(left), Operands.AsNullable(right)) : operation(left, right);
    }
}
