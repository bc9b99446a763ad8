using System.Globalization;
using SopEngine.Application.Settings;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Settings;

/// <summary>Reads the boxes of a subject.</summary>
internal static class SettingTyping
{
    /// <summary>Marks a row to be left out.</summary>
    public const string Removed = "hapus";

    /// <summary>How many rows a table had on the page.</summary>
    public const string Count = "baris";

    public static SettingSheet Read(PostedForm posted, SettingForm form)
    {
        var sheet = SettingSheet.OfCells([.. form.Fields.Select(field => (field.Name, posted.Text(field.Name)?.Trim()))]);
        return form.Tables.Aggregate(sheet, (read, table) => read.With(table.Name, SettingKeys.Given(table, Rows(posted, table))));
    }

    public static string CountOf(string table) => $"{table}/{Count}";

    private static IEnumerable<Dictionary<string, string>> Rows(PostedForm posted, SettingTable table)
    {
        _ = int.TryParse(posted.Text(CountOf(table.Name)), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        for (var index = 0; index < Math.Min(count, SettingTable.MostRows + SettingModel.Spare + 1); index++)
        {
            var row = table.Columns.Select(column => (column.Name, Value: posted.Text(SettingPlaces.Of(table.Name, index, column.Name))?.Trim()))
                .Where(cell => cell.Value is not null).ToDictionary(cell => cell.Name, cell => cell.Value!, StringComparer.Ordinal);
            if (posted.Text(SettingPlaces.Of(table.Name, index, Removed)) is null && row.Keys.Any(name => table.Rows is not null || name != table.Key))
            {
                yield return row;
            }
        }
    }
}
