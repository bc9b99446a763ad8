using SopEngine.Domain.Problems;

namespace SopEngine.Application.Settings;

/// <summary>Cells by their place in a form: rows are counted there, where a file's places name them by id.</summary>
public static class SettingPlaces
{
    /// <summary>The name of a cell of a table in a form.</summary>
    public static string Of(string table, int row, string column) => FormattableString.Invariant($"{table}/{row}/{column}");

    /// <summary>The errors with each at its box; one that is about no box is at the first part of the form.</summary>
    internal static IReadOnlyList<FieldError> AtBoxes(SettingForm form, SettingSheet sheet, IEnumerable<FieldError> errors) =>
        [.. errors.Select(error => error with { Field = BoxOf(form, sheet, error.Field) }).Distinct()];

    private static string BoxOf(SettingForm form, SettingSheet sheet, string place)
    {
        if (form.Fields.Any(field => field.Name == place))
        {
            return place;
        }

        var boxes = from table in form.Tables
                    where place.StartsWith($"{table.Name}/", StringComparison.Ordinal)
                    let rest = place[(table.Name.Length + 1)..]
                    from column in table.Columns
                    where rest.EndsWith($"/{column.Name}", StringComparison.Ordinal)
                    let name = rest[..^(column.Name.Length + 1)]
                    let rows = sheet.Rows(table.Name)
                    let index = rows.ToList().FindIndex(row => row.GetValueOrDefault(table.Key, "") == name)
                    let number = index >= 0 ? index : int.TryParse(name, out var counted) && counted < rows.Count ? counted : -1
                    where number >= 0
                    select Of(table.Name, number, column.Kind == SettingFieldKind.Hidden && table.NameColumn is { } shown ? shown : column.Name);
        return boxes.FirstOrDefault() ?? form.Tables.Select(table => table.Name).Concat(form.Fields.Select(field => field.Name)).First();
    }
}
