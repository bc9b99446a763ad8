using SopEngine.Application.Files;

namespace SopEngine.Application.Settings;

/// <summary>Gives new rows an id after their name, so that nobody has to think one up.</summary>
public static class SettingKeys
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Given(SettingTable table, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        if (table.Columns.All(column => column.Name != table.Key || column.Kind != SettingFieldKind.Hidden) || table.Rows is not null)
        {
            return [.. rows];
        }

        var all = rows.ToList();
        var taken = all.Select(row => row.GetValueOrDefault(table.Key, "")).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. all.Select(row => row.GetValueOrDefault(table.Key, "").Length > 0 ? row : new Dictionary<string, string>(row, StringComparer.Ordinal) { [table.Key] = Fresh(table.NameOf(row), table.Item, taken) })];
    }

    private static string Fresh(string name, string item, HashSet<string> taken)
    {
        var stem = Ids.Suggest(name) ?? Ids.Suggest(item) ?? "baris";
        for (var count = 1; ; count++)
        {
            var end = count == 1 ? "" : FormattableString.Invariant($"-{count}");
            var id = stem[..Math.Min(stem.Length, Ids.Longest - end.Length)] + end;
            if (taken.Add(id))
            {
                return id;
            }
        }
    }
}
