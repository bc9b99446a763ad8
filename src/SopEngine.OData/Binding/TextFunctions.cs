using System.Linq.Expressions;
using System.Reflection;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>The text functions of OData-URL 4.0, section 5.1.1.5. Each is null where its text is.</summary>
internal static class TextFunctions
{
    public static Expression? Condition(string name, IReadOnlyList<Expression> arguments) => name switch
    {
        "contains" => Call(arguments[0], nameof(string.Contains), arguments[1]),
        "startswith" => Call(arguments[0], nameof(string.StartsWith), arguments[1]),
        "endswith" => Call(arguments[0], nameof(string.EndsWith), arguments[1]),
        _ => null,
    };

    public static Expression? Value(string name, IReadOnlyList<Expression> arguments, string option) => name switch
    {
        "tolower" => Call(arguments[0], nameof(string.ToLower)),
        "toupper" => Call(arguments[0], nameof(string.ToUpper)),
        "trim" => Call(arguments[0], nameof(string.Trim)),
        "length" => Expression.Property(arguments[0], nameof(string.Length)),
        "indexof" => Call(arguments[0], nameof(string.IndexOf), arguments[1]),
        "concat" => Expression.Call(typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!, arguments[0], arguments[1]),
        "substring" => Substring(arguments, option),
        _ => null,
    };

    private static MethodCallExpression Call(Expression text, string method, params Expression[] arguments) =>
        Expression.Call(text, MethodOf(method, [.. arguments.Select(argument => argument.Type)]), arguments);

    private static MethodInfo MethodOf(string name, Type[] types) => typeof(string).GetMethod(name, types)!;

    /// <summary>From a place that a text does not reach there is nothing, in C# as in SQL; places are literals, so that none is below zero.</summary>
    private static Expression Substring(IReadOnlyList<Expression> arguments, string option)
    {
        var text = arguments[0];
        var places = arguments.Skip(1).Select(argument => Place(argument, option)).ToList();
        var (from, length) = (Literals.Of(places[0]), Expression.Property(text, nameof(string.Length)));
        var rest = Call(text, nameof(string.Substring), from);
        Expression cut = places.Count == 1 ? rest : Expression.Condition(
            Expression.LessThan(length, Literals.Of((int)Math.Min(int.MaxValue, (long)places[0] + places[1]))), rest,
            Call(text, nameof(string.Substring), from, Literals.Of(places[1])));
        return Expression.Condition(Expression.LessThan(length, from), Expression.Constant(""), cut);
    }

    private static int Place(Expression argument, string option) => Literals.TryValue(argument, out var value) && value is int and >= 0
        ? (int)value
        : throw RefusedException.NotSupported(option, $"'substring' with anything but whole numbers from 0 as places in '{option}'");
}
