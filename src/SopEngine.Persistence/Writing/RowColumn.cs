using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace SopEngine.Persistence.Writing;

/// <summary>A column as the model maps it, and how its value is taken from a row.</summary>
internal sealed class RowColumn
{
    private readonly IClrPropertyGetter _getter;
    private readonly Func<object?, object?>? _toProvider;

    public RowColumn(IProperty property)
    {
        Property = property;
        Name = property.GetColumnName();
        Mapping = property.GetRelationalTypeMapping();
        _getter = property.GetGetter();
        Longest = property.ClrType == typeof(string) ? property.GetMaxLength() ?? 0 : 0;
        _toProvider = Mapping.Converter?.ConvertToProvider;
    }

    public IProperty Property { get; }

    public string Name { get; }

    /// <summary>How the provider takes values of this column.</summary>
    public RelationalTypeMapping Mapping { get; }

    /// <summary>The most characters a text may have; 0 for no bound.</summary>
    public int Longest { get; }

    public object? ClrValueOf(object row) => _getter.GetClrValue(row);

    /// <summary>The row's value as the provider takes it; null for none.</summary>
    public object? ValueOf(object row) => ToProvider(ClrValueOf(row));

    public object? ToProvider(object? value) => value is null || _toProvider is null ? value : _toProvider(value);
}
