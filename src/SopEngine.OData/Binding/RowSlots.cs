using System.Linq.Expressions;
using System.Reflection;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Binding;

/// <summary>Hands out the columns of a <see cref="Row"/>, each once.</summary>
internal sealed class RowSlots
{
    private static readonly Dictionary<Type, string> _letters = new()
    {
        [typeof(string)] = "T", [typeof(long)] = "L", [typeof(decimal)] = "N", [typeof(double)] = "F", [typeof(bool)] = "B", [typeof(Guid)] = "G",
        [typeof(DateTimeOffset)] = "O", [typeof(DateTime)] = "U", [typeof(DateOnly)] = "D", [typeof(TimeSpan)] = "S", [typeof(TimeOnly)] = "C",
    };

    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>A column that takes values of this type, whole numbers as 64 bits and real ones as double.</summary>
    /// <exception cref="RefusedException">400: there are no more of its kind.</exception>
    public PropertyInfo Next(Type type)
    {
        var bare = Operands.Bare(type);
        bare = bare == typeof(byte) || bare == typeof(short) || bare == typeof(int) ? typeof(long) : bare == typeof(float) ? typeof(double) : bare;
        var letter = _letters[bare];
        var number = _used.GetValueOrDefault(letter);
        _used[letter] = number + 1;
        return typeof(Row).GetProperty($"{letter}{number}")
            ?? throw new RefusedException(new ODataRefusal(ODataRefusalKind.OverBudget, "too-costly", "$apply", $"In '$apply', columns of one type are more than {number}.", number));
    }

    /// <summary>What a value is that stands in a wider column; null where it is what its column is.</summary>
    public static Type? Narrow(Column column, PropertyInfo slot) =>
        column.Narrow ?? (Operands.Bare(column.Value.Type) is var type && type != Operands.Bare(slot.PropertyType) ? type : null);

    public static MemberAssignment Bind(PropertyInfo slot, Expression value) => Expression.Bind(slot, Operands.To(value, slot.PropertyType));
}
