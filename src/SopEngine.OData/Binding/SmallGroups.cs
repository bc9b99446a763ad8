using System.Linq.Expressions;
using System.Reflection;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Tells nothing of groups that too few stand behind, where the service asks for that.</summary>
internal static class SmallGroups
{
    private static readonly MethodInfo _joined = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

    /// <summary>The value of a group, or null where it holds too few.</summary>
    /// <param name="shape">What is grouped.</param>
    /// <param name="keys">By what: whatever tells individuals apart and is the same in the whole group need not be counted.</param>
    /// <param name="group">The group.</param>
    /// <param name="value">What is told of it.</param>
    /// <param name="minimum">How many must stand behind it; null for any number.</param>
    public static Expression Hide(Shape shape, IReadOnlyList<Column> keys, Expression group, Expression value, int? minimum)
    {
        if (minimum is not { } least || Number(shape, keys, group) is not { } number)
        {
            return value;
        }

        var shown = Operands.AsNullable(value);
        return Expression.Condition(
            Expression.GreaterThanOrEqual(number, Expression.Constant(least, number.Type)), shown, Expression.Constant(null, shown.Type));
    }

    /// <exception cref="RefusedException">403: there is somebody, and there are fewer than may be told.</exception>
    public static async Task CheckAsync(BindingContext context, Shape shape, CancellationToken stop)
    {
        if (context.MinimumGroup is not { } least || shape.About.Count == 0)
        {
            return;
        }

        var all = Linq.Call("Distinct", Linq.Select(shape.Source, shape.Lambda(Whom(shape.About))), [typeof(string)]);
        if (await Execution.CountAsync(shape.Provider, all, stop) is > 0 and var number && number < least)
        {
            throw new RefusedException(new(ODataRefusalKind.TooFew, "too-few", "", $"Fewer than {least} stand behind this count.", least));
        }
    }

    /// <summary>How many stand behind a group; null where its rows are about nobody.</summary>
    private static Expression? Number(Shape shape, IReadOnlyList<Column> keys, Expression group)
    {
        var element = shape.It.Type;
        if (shape.StandsFor is { } each)
        {
            return Linq.CallOnGroup("Sum", group, [element], shape.Lambda(each));
        }

        if (shape.About.Count == 0)
        {
            return null;
        }

        if (shape.OneRowEach)
        {
            return Linq.CallOnGroup("Count", group, [element]);
        }

        var told = shape.About.Where(part => !keys.Any(key => ReferenceEquals(key.Value, part))).ToList();
        if (told.Count == 0)
        {
            return Expression.Constant(1);
        }

        var values = Linq.CallOnGroup("Select", group, [element, typeof(string)], shape.Lambda(Whom(told)));
        return Linq.CallOnGroup("Count", Linq.CallOnGroup("Distinct", values, [typeof(string)]), [typeof(string)]);
    }

    /// <summary>One text for one individual: the parts are names, in which no slash can stand for another one.</summary>
    private static Expression Whom(IReadOnlyList<Expression> parts) =>
        parts.Aggregate((whole, part) => Expression.Add(Expression.Add(whole, Expression.Constant("/"), _joined), part, _joined));
}
