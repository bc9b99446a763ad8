using System.Linq.Expressions;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Tells nothing of groups that too few stand behind, where the service asks for that.</summary>
internal static class SmallGroups
{
    /// <summary>The value of a group, or null where it holds too few.</summary>
    public static Expression Hide(Shape shape, Expression group, Expression value, int? minimum)
    {
        if (minimum is not { } least || shape.Counted is not { } counted)
        {
            return value;
        }

        var number = Number(shape, group, counted);
        var shown = Operands.AsNullable(value);
        return Expression.Condition(
            Expression.GreaterThanOrEqual(number, Expression.Constant(least, number.Type)), shown, Expression.Constant(null, shown.Type));
    }

    /// <exception cref="RefusedException">403: there is somebody, and there are fewer than may be told.</exception>
    public static async Task CheckAsync(BindingContext context, Shape shape, CancellationToken stop)
    {
        if (context.MinimumGroup is not { } least || shape.Counted is not { } counted || counted.Type != typeof(string))
        {
            return;
        }

        var all = Linq.Call("Distinct", Linq.Select(shape.Source, shape.Lambda(counted)), [typeof(string)]);
        if (await Execution.CountAsync(shape.Provider, all, stop) is > 0 and var number && number < least)
        {
            throw new RefusedException(new(ODataRefusalKind.TooFew, "too-few", "", $"Fewer than {least} stand behind this count.", least));
        }
    }

    private static Expression Number(Shape shape, Expression group, Expression counted)
    {
        var element = shape.It.Type;
        if (counted.Type == typeof(int))
        {
            return Linq.CallOnGroup("Sum", group, [element], shape.Lambda(counted));
        }

        var values = Linq.CallOnGroup("Select", group, [element, typeof(string)], shape.Lambda(counted));
        return Linq.CallOnGroup("Count", Linq.CallOnGroup("Distinct", values, [typeof(string)]), [typeof(string)]);
    }
}
