using System.Linq.Expressions;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>The canonical functions that give a value (OData-URL 4.0, sections 5.1.1.5 to 5.1.1.9), as far as databases have them.</summary>
internal static class Functions
{
    private static readonly HashSet<string> _conditions = new(StringComparer.Ordinal) { "contains", "startswith", "endswith" };

    public static bool IsValue(string name) => !_conditions.Contains(name);

    public static Expression Bind(string name, IReadOnlyList<Expression> arguments, DateTimeOffset now, string option)
    {
        if (name is "now" or "mindatetime" or "maxdatetime")
        {
            return Literals.Of(name switch { "now" => now.ToUniversalTime(), "mindatetime" => DateTimeOffset.MinValue, _ => DateTimeOffset.MaxValue });
        }

        if (arguments.Any(Literals.IsNull))
        {
            return Literals.Null;
        }

        var bare = arguments.Select(Unwrapped).ToList();
        var value = TextFunctions.Value(name, bare, option) ?? TimeFunctions.Value(name, bare) ?? NumberFunctions.Value(name, bare)
            ?? throw RefusedException.NotSupported(option, $"The function '{name}' in '{option}'");
        var guards = arguments.Where(Operands.MayBeNull).Select(Operands.IsNull).ToList();
        return guards.Count == 0
            ? value
            : Expression.Condition(guards.Aggregate(Expression.OrElse), Expression.Constant(null, Operands.NullableOf(value.Type)), Operands.AsNullable(value));
    }

    private static Expression Unwrapped(Expression argument) =>
        Nullable.GetUnderlyingType(argument.Type) is null ? argument : Expression.Property(argument, nameof(Nullable<>.Value));
}
