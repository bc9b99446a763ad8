using System.Linq.Expressions;
using System.Reflection;
using Microsoft.OData.Edm;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>
/// Values out of the query's text. Each is read from a member of an object, not written as a constant: so it becomes a parameter of the database's statement, and queries
/// that differ in nothing else share one plan.
/// </summary>
internal static class Literals
{
    public static readonly Expression Null = Expression.Constant(null, typeof(object));

    public static Expression Of(object? value) => value is null ? Null : Box(value, value.GetType());

    public static Expression Of(object? value, Type type) => value is null ? Expression.Constant(null, type) : Box(value, type);

    /// <summary>A literal as the parser gives it, in the type that LINQ uses for it. Instants are moved to UTC, the only offset the databases store.</summary>
    public static object? FromEdm(object? value) => value switch
    {
        Date date => new DateOnly(date.Year, date.Month, date.Day),
        TimeOfDay time => new TimeOnly(time.Ticks),
        DateTimeOffset instant => instant.ToUniversalTime(),
        null or bool or byte or short or int or long or decimal or float or double or string or Guid or TimeSpan => value,
        sbyte small => (int)small,
        _ => throw RefusedException.NotSupported("", $"A literal of type {value.GetType().Name}"),
    };

    public static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null };

    public static bool TryValue(Expression expression, out object value)
    {
        var holder = expression is MemberExpression { Expression: ConstantExpression { Value: IHolder held } } ? held : null;
        value = holder?.Held!;
        return holder is not null;
    }

    private static Expression Box(object value, Type type)
    {
        var holder = typeof(Holder<>).MakeGenericType(type);
        return Expression.Property(Expression.Constant(Activator.CreateInstance(holder, value)), holder.GetProperty("Value", BindingFlags.Public | BindingFlags.Instance)!);
    }

    private interface IHolder
    {
        object? Held { get; }
    }

    private sealed class Holder<T>(T value) : IHolder
    {
        public T Value { get; } = value;

        public object? Held => Value;
    }
}
