namespace SopEngine.Application.Settings;

/// <summary>Compares two sheets cell by cell; rows of a table stay the same row by their key.</summary>
public static class SettingDifferences
{
    /// <summary>What <paramref name="after"/> has otherwise than <paramref name="before"/>, in the order of the form.</summary>
    public static IReadOnlyList<SettingDifference> Between(SettingForm form, SettingSheet before, SettingSheet after) =>
        [.. Cells("", form.Fields, before.Cells, after.Cells), .. form.Tables.SelectMany(table => Rows(table, before.Rows(table.Name), after.Rows(table.Name)))];

    private static IEnumerable<SettingDifference> Cells(string lead, IReadOnlyList<SettingField> fields, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        from field in fields
        let pair = (Before: before.GetValueOrDefault(field.Name, ""), After: after.GetValueOrDefault(field.Name, ""))
        where field.Kind != SettingFieldKind.Hidden && pair.Before != pair.After
        select new SettingDifference($"{lead}{field.Label}", field.Show(pair.Before), field.Show(pair.After));

    private static IEnumerable<SettingDifference> Rows(SettingTable table, IReadOnlyList<IReadOnlyDictionary<string, string>> before, IReadOnlyList<IReadOnlyDictionary<string, string>> after)
    {
        var (old, now) = (ByKey(table, before), ByKey(table, after));
        if (table.Rows is not null)
        {
            foreach (var difference in Given(table, old, now))
            {
                yield return difference;
            }

            yield break;
        }

        foreach (var (key, row) in old.Where(row => !now.ContainsKey(row.Key)))
        {
            yield return new SettingDifference($"{table.NameOf(row)}", Sum(table, row), "");
        }

        foreach (var (key, row) in now)
        {
            if (!old.TryGetValue(key, out var earlier))
            {
                yield return new SettingDifference(table.NameOf(row), "", Sum(table, row));
                continue;
            }

            foreach (var difference in Cells($"{table.NameOf(row)}: ", table.Columns, earlier, row))
            {
                yield return difference;
            }
        }

        var kept = now.Keys.Where(old.ContainsKey).ToList();
        if (!kept.SequenceEqual(old.Keys.Where(now.ContainsKey)))
        {
            yield return new SettingDifference($"{table.Title}: urutan", string.Join(", ", old.Values.Select(table.NameOf)), string.Join(", ", now.Values.Select(table.NameOf)));
        }
    }

    private static IEnumerable<SettingDifference> Given(
        SettingTable table, Dictionary<string, IReadOnlyDictionary<string, string>> before, Dictionary<string, IReadOnlyDictionary<string, string>> after)
    {
        var none = new Dictionary<string, string>();
        return table.Rows!.SelectMany(row => Cells($"{row.Label}: ", table.Columns, before.GetValueOrDefault(row.Value, none), after.GetValueOrDefault(row.Value, none)));
    }

    // the order of rows is kept, and of rows with one key the first counts: such a sheet is refused anyway
    private static Dictionary<string, IReadOnlyDictionary<string, string>> ByKey(SettingTable table, IReadOnlyList<IReadOnlyDictionary<string, string>> rows) =>
        rows.DistinctBy(row => row.GetValueOrDefault(table.Key, "")).ToDictionary(row => row.GetValueOrDefault(table.Key, ""), StringComparer.Ordinal);

    private static string Sum(SettingTable table, IReadOnlyDictionary<string, string> row) => string.Join(
        "; ", table.Columns.Where(column => column.Kind != SettingFieldKind.Hidden && row.GetValueOrDefault(column.Name, "").Length > 0).Select(column => $"{column.Label}: {column.Show(row[column.Name])}"));
}
