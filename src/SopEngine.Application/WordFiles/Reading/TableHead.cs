namespace SopEngine.Application.WordFiles.Reading;

/// <summary>What the head of an SOP's table says: which column is which, and who the performers are.</summary>
/// <param name="FirstRow">The first row under the head.</param>
/// <param name="Columns">The grid column of each named column.</param>
/// <param name="Lanes">The columns under Pelaksana with their heads.</param>
/// <param name="Labels">The heads as written.</param>
internal sealed record TableHead(int FirstRow, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<(int Column, string Label)> Lanes, IReadOnlyDictionary<string, string> Labels)
{
    private const int DeepestHead = 6;

    public static TableHead? Find(WordGrid grid)
    {
        for (var row = 0; row < Math.Min(DeepestHead, grid.Rows.Count); row++)
        {
            var named = Named(grid.Rows[row]);
            if (named.TryGetValue("activity", out var activity) && named.TryGetValue("lanes", out var lanes))
            {
                return Read(grid, row, named, activity, lanes);
            }
        }

        return null;
    }

    private static Dictionary<string, GridCell> Named(IEnumerable<GridCell> cells) => cells.Select(cell => (Key: HeadWords.Column(cell.Text), Cell: cell)).Where(found => found.Key is not null)
        .DistinctBy(found => found.Key).ToDictionary(found => found.Key!, found => found.Cell, StringComparer.Ordinal);

    private static TableHead Read(WordGrid grid, int row, Dictionary<string, GridCell> named, GridCell activity, GridCell lanes)
    {
        var found = new List<(int Column, string Label)>();
        var next = row + 1;
        for (; next < grid.Rows.Count && IsSubHead(grid, next, activity); next++)
        {
            foreach (var cell in grid.Rows[next].Where(cell => !cell.Continues && cell.Lines.Count > 0))
            {
                if (lanes.Covers(cell.Column))
                {
                    found.Add((cell.Column, cell.Text));
                }
                else if (HeadWords.Column(cell.Text) is { } key)
                {
                    named.TryAdd(key, cell);
                }
            }
        }

        next += next < grid.Rows.Count && IsNumbering(grid.Rows[next]) ? 1 : 0;
        var places = found.Count > 0 || lanes.Span == 1 ? found : [.. Enumerable.Range(0, lanes.Span).Select(place => (lanes.Column + place, $"Pelaksana {place + 1}"))];
        return new TableHead(
            next,
            named.ToDictionary(entry => entry.Key, entry => entry.Value.Column, StringComparer.Ordinal),
            [.. places.OrderBy(place => place.Item1)],
            named.ToDictionary(entry => entry.Key, entry => entry.Value.Text, StringComparer.Ordinal));
    }

    // the activity's head goes on from above, or leaves room under it beside heads of Mutu Baku
    private static bool IsSubHead(WordGrid grid, int row, GridCell activity) => grid.At(row, activity.Column) is { } cell
        && (cell.Continues || (cell.Lines.Count == 0 && grid.Rows[row].Any(other => HeadWords.Column(other.Text) is "requirements" or "time" or "outputs")))
        && grid.Rows[row].Any(other => !other.Continues && other.Lines.Count > 0);

    private static bool IsNumbering(IReadOnlyList<GridCell> cells)
    {
        var texts = cells.Where(cell => cell.Lines.Count > 0).Select(cell => cell.Text.Trim('(', ')', '.')).ToList();
        return texts.Count >= 4 && texts.TrueForAll(text => text.Length <= 2 && text.All(char.IsAsciiDigit));
    }
}
