using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Settings;

/// <summary>What is too much to be looked at any further.</summary>
internal static class SettingBounds
{
    public static IReadOnlyList<FieldError> Errors(SettingForm form, SettingSheet sheet)
    {
        var cells = form.Fields.Select(field => TextBound.Refuse(field.Name, sheet.Cell(field.Name), field.Longest));
        var rows = form.Tables.SelectMany(table => sheet.Rows(table.Name).SelectMany((row, index) =>
            table.Columns.Select(column => TextBound.Refuse(SettingPlaces.Of(table.Name, index, column.Name), row.GetValueOrDefault(column.Name), column.Longest))));
        var many = form.Tables.Where(table => sheet.Rows(table.Name).Count > SettingTable.MostRows)
            .Select(table => new FieldError("", "too-many", $"{table.Title}: paling banyak {SettingTable.MostRows} baris."));
        return [.. cells.Concat(rows).OfType<FieldError>(), .. many, .. Missing(form, sheet)];
    }

    private static IEnumerable<FieldError> Missing(SettingForm form, SettingSheet sheet) =>
    [
        .. form.Fields.Where(field => field.Required && sheet.Cell(field.Name).Length == 0).Select(field => Missing(field.Name, field.Label)),
        .. form.Tables.SelectMany(table => sheet.Rows(table.Name).SelectMany((row, index) => table.Columns
            .Where(column => column.Required && row.GetValueOrDefault(column.Name, "").Length == 0)
            .Select(column => Missing(SettingPlaces.Of(table.Name, index, column.Name), $"{column.Label} {table.NameOf(row)}")))),
    ];

    private static FieldError Missing(string name, string label) => new(name, "required", $"{label} belum diisi.");
}
