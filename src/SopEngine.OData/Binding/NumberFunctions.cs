using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>The functions of numbers (OData-URL 4.0, section 5.1.1.7).</summary>
internal static class NumberFunctions
{
    public static Expression? Value(string name, IReadOnlyList<Expression> arguments) => name switch
    {
        "floor" => Call(nameof(Math.Floor), Real(arguments[0])),
        "ceiling" => Call(nameof(Math.Ceiling), Real(arguments[0])),
        "round" => Round(Real(arguments[0])),
        _ => null,
    };

    private static Expression Real(Expression number) =>
        number.Type == typeof(decimal) || number.Type == typeof(double) ? number : Expression.Convert(number, typeof(double));

    /// <summary>A half is rounded away from zero; databases and .NET agree on floor and ceiling, and not on what their own rounding does with it.</summary>
    private static Expression Round(Expression number)
    {
        var (zero, half) = number.Type == typeof(decimal)
            ? (Expression.Constant(0m), Expression.Constant(0.5m))
            : (Expression.Constant(0d), Expression.Constant(0.5d));
        return Expression.Condition(
            Expression.LessThan(number, zero),
            Call(nameof(Math.Ceiling), Expression.Subtract(number, half)),
            Call(nameof(Math.Floor), Expression.Add(number, half)));
    }

    private static Expression Call(string method, Expression number) => Expression.Call(typeof(Math), method, null, number);
}
