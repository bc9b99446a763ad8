using System.Linq.Expressions;
using System.Reflection;
using Microsoft.OData.UriParser;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// The comparison operators of OData-URL 4.0, section 5.1.1.1. Null equals null and nothing else; gt, ge, lt, le are false beside a null, so that their contrary is true.
/// </summary>
internal static class Comparisons
{
    private static readonly MethodInfo _compareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static Expression Of(BinaryOperatorKind kind, Expression left, Expression right, bool negated, string option)
    {
        (left, right) = Operands.Unify(left, right, option);
        if (kind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual)
        {
            var equal = kind == BinaryOperatorKind.Equal == !negated;
            return Flag(left, right, equal) ?? Flag(right, left, equal) ?? (equal ? Expression.Equal(left, right) : Expression.NotEqual(left, right));
        }

        var ordered = Ordered(kind, left, right, option);
        if (left.Type == typeof(string) || negated)
        {
            ordered = Guarded(left, Guarded(right, ordered));
        }

        return negated ? Expression.Not(ordered) : ordered;
    }

    /// <summary>What stands behind the last key, or at it and behind the last key of the next, and so on.</summary>
    public static Expression Greater(Expression left, Expression right, bool descending) =>
        Ordered(descending ? BinaryOperatorKind.LessThan : BinaryOperatorKind.GreaterThan, left, right, "$orderby");

    /// <summary>A condition that is compared with true is the condition: a database knows how often it holds, and does not know it of the comparison.</summary>
    private static Expression? Flag(Expression condition, Expression literal, bool equal) =>
        condition.Type == typeof(bool) && Literals.TryValue(literal, out var value) && value is bool wanted ? wanted == equal ? condition : Expression.Not(condition) : null;

    private static Expression Guarded(Expression operand, Expression condition) =>
        Operands.MayBeNull(operand) ? Expression.AndAlso(Operands.IsNotNull(operand), condition) : condition;

    private static Expression Ordered(BinaryOperatorKind kind, Expression left, Expression right, string option)
    {
        if (left.Type == typeof(string))
        {
            left = Expression.Call(_compareTexts, left, right);
            right = Expression.Constant(0);
        }
        else if (Operands.Bare(left.Type) == typeof(bool))
        {
            throw RefusedException.Malformed(option, "types-differ", $"In '{option}', 'true' and 'false' are compared by eq and ne only.");
        }

        return kind switch
        {
            BinaryOperatorKind.GreaterThan => Expression.GreaterThan(left, right),
            BinaryOperatorKind.GreaterThanOrEqual => Expression.GreaterThanOrEqual(left, right),
            BinaryOperatorKind.LessThan => Expression.LessThan(left, right),
            BinaryOperatorKind.LessThanOrEqual => Expression.LessThanOrEqual(left, right),
            _ => throw RefusedException.NotSupported(option, $"The operator '{kind}' in '{option}'"),
        };
    }
}
