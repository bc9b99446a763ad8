using System.Globalization;

namespace SopEngine.OData.Binding;

/// <summary>A property, where in the array its value stands, and whether the metadata tells its type.</summary>
internal sealed record LayoutField(string Name, int Index, bool Declared, Type? Narrow)
{
    /// <summary>The value in its own type.</summary>
    public object? Read(object?[] row) => Narrow is { } type && row[Index] is { } value ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : row[Index];
}
