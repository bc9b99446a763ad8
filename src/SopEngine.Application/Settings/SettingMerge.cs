namespace SopEngine.Application.Settings;

/// <summary>Puts what somebody changed on what stands now, cell by cell, so that he loses nothing when another was quicker.</summary>
public static class SettingMerge
{
    private static readonly Dictionary<string, string> _nothing = [];

    /// <summary>What stands now, with the cells that <paramref name="mine"/> has otherwise than <paramref name="seen"/>.</summary>
    /// <param name="form">The cells there are.</param>
    /// <param name="seen">What the sender had before him.</param>
    /// <param name="mine">What he sent.</param>
    /// <param name="now">What stands now.</param>
    public static SettingSheet Over(SettingForm form, SettingSheet seen, SettingSheet mine, SettingSheet now)
    {
        var merged = now with { Cells = Row(form.Fields, seen.Cells, mine.Cells, now.Cells) };
        return form.Tables.Aggregate(merged, (sheet, table) => sheet.With(table.Name, Rows(table, seen.Rows(table.Name), mine.Rows(table.Name), now.Rows(table.Name))));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(
        SettingTable table, IReadOnlyList<IReadOnlyDictionary<string, string>> seen, IReadOnlyList<IReadOnlyDictionary<string, string>> mine, IReadOnlyList<IReadOnlyDictionary<string, string>> now)
    {
        string KeyOf(IReadOnlyDictionary<string, string> row) => row.GetValueOrDefault(table.Key, "");
        IReadOnlyDictionary<string, string>? Find(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string key) => rows.FirstOrDefault(row => KeyOf(row) == key);
        foreach (var row in now)
        {
            var (before, typed) = (Find(seen, KeyOf(row)), Find(mine, KeyOf(row)));
            if (typed is not null)
            {
                // of rows that are given, one that was not there held nothing
                yield return Row(table.Columns, before ?? (table.Rows is null ? row : _nothing), typed, row);
            }
            else if (before is null)
            {
                yield return row;
            }
        }

        // new rows, and rows that another removed while this one changed them
        foreach (var row in mine.Where(row => Find(now, KeyOf(row)) is null && Changed(table, seen, row)))
        {
            yield return row;
        }
    }

    private static bool Changed(SettingTable table, IReadOnlyList<IReadOnlyDictionary<string, string>> seen, IReadOnlyDictionary<string, string> row) =>
        seen.FirstOrDefault(one => one.GetValueOrDefault(table.Key, "") == row.GetValueOrDefault(table.Key, "")) is not { } before
        || table.Columns.Any(column => before.GetValueOrDefault(column.Name, "") != row.GetValueOrDefault(column.Name, ""));

    private static Dictionary<string, string> Row(
        IReadOnlyList<SettingField> fields, IReadOnlyDictionary<string, string> seen, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> now) =>
        fields.Select(field => field.Name)
            .Select(name => (Name: name, Value: mine.GetValueOrDefault(name, "") != seen.GetValueOrDefault(name, "") ? mine.GetValueOrDefault(name, "") : now.GetValueOrDefault(name, "")))
            .Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Name, cell => cell.Value, StringComparer.Ordinal);
}
