using SopEngine.Application.Tickets.Views;

namespace SopEngine.Application.Settings;

/// <summary>A list within a subject, shown as a table.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Title">What stands above it, Indonesian.</param>
/// <param name="Item">What one row is called, Indonesian.</param>
/// <param name="Columns">The cells of a row.</param>
public sealed record SettingTable(string Name, string Title, string Item, IReadOnlyList<SettingField> Columns)
{
    /// <summary>The most rows that one table takes.</summary>
    public const int MostRows = 300;

    /// <summary>The column by which a row stays the same row.</summary>
    public string Key { get; init; } = "id";

    /// <summary>The column that names a row to readers; null where <see cref="Rows"/> do.</summary>
    public string? NameColumn { get; init; } = "label";

    /// <summary>The rows there are, by key, where they are given and only their cells can be changed; null where rows come and go.</summary>
    public IReadOnlyList<OptionView>? Rows { get; init; }

    public string? Help { get; init; }

    /// <summary>What a reader knows a row by.</summary>
    /// <param name="row">Its cells.</param>
    public string NameOf(IReadOnlyDictionary<string, string> row)
    {
        var key = row.GetValueOrDefault(Key, "");
        return Rows?.FirstOrDefault(known => known.Value == key)?.Label ?? (NameColumn is { } column && row.GetValueOrDefault(column) is { Length: > 0 } name ? ShowName(column, name) : key);
    }

    private string ShowName(string column, string name) => Columns.FirstOrDefault(field => field.Name == column)?.Show(name) ?? name;
}
