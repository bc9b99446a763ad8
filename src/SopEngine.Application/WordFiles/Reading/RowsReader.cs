using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Reads the rows under the head. A row without number and activity goes on with the one above it.</summary>
internal sealed class RowsReader(TableHead head, LaneReader lanes, Marker marks)
{
    private static readonly string[] _columns = ["requirements", "time", "outputs", "remarks"];

    private readonly List<RowDraft> _rows = [];

    public IReadOnlyList<RowDraft> Read(WordGrid grid)
    {
        foreach (var row in grid.Rows.Skip(head.FirstRow))
        {
            var (no, activity) = (At(row, "no"), At(row, "activity"));
            var cells = _columns.Where(head.Columns.ContainsKey).ToDictionary(column => column, column => At(row, column)?.Lines ?? [], StringComparer.Ordinal);
            if (activity is { Lines.Count: > 0, Continues: false })
            {
                Begin(row, no?.Text ?? "", activity, cells);
            }
            else if (_rows.Count > 0)
            {
                GoOn(row, cells);
            }
        }

        _rows.ForEach(Mark);
        return _rows;
    }

    private GridCell? At(IReadOnlyList<GridCell> row, string column) => head.Columns.TryGetValue(column, out var place) ? row.FirstOrDefault(cell => cell.Covers(place)) : null;

    private void Begin(IReadOnlyList<GridCell> row, string no, GridCell activity, Dictionary<string, IReadOnlyList<string>> cells)
    {
        var id = IdOf(activity.Text);
        var held = lanes.Held(row);
        var lane = LaneOf(id, held);
        marks.Written(id, "no", no.Length > 0);
        if (activity.Lines.Count == 1)
        {
            marks.Sure(id, "activity");
        }
        else
        {
            marks.Guessed(id, "activity", "Kegiatan tertulis dalam beberapa paragraf; disambung menjadi satu.");
        }

        _rows.Add(new RowDraft(id, no, activity.Text, lane, Ways(held), Decides(held), held.Any(one => one.Cell.Lines.Contains(WordMarks.AnyTime)), cells));
    }

    private static List<(string Lane, string Line)> Ways(IEnumerable<(Lane Lane, GridCell Cell)> held) =>
        [.. held.SelectMany(one => one.Cell.Lines.Where(line => line.Contains(WordMarks.Leads, StringComparison.Ordinal)).Select(line => (one.Lane.Id, line)))];

    private static bool Decides(IReadOnlyList<(Lane Lane, GridCell Cell)> held) => held.Any(one => one.Cell.Shape == CellShape.Diamond || one.Cell.Lines.Contains(WordMarks.Diamond) || one.Cell.Lines.Contains("◊"));

    private void GoOn(IReadOnlyList<GridCell> row, Dictionary<string, IReadOnlyList<string>> cells)
    {
        var above = _rows[^1];
        var joined = cells.ToDictionary(cell => cell.Key, cell => (IReadOnlyList<string>)[.. above.Lines(cell.Key), .. cell.Value], StringComparer.Ordinal);
        _rows[^1] = above with { Cells = joined, Ways = [.. above.Ways, .. Ways(lanes.Held(row))] };
    }

    private string LaneOf(string id, IReadOnlyList<(Lane Lane, GridCell Cell)> held)
    {
        // a colour alone may be a decoration of the row: marks of another kind go first
        var marked = held.Where(one => one.Cell.Shape != CellShape.Filled || one.Cell.Lines.Count > 0).ToList();
        var own = (marked.Count > 0 ? marked : held).Where(one => !one.Cell.Lines.Contains(WordMarks.Handed)).ToList();
        if (own.Count == 1)
        {
            marks.Sure(id, "lane", "Lambang atau isi berada di kolom pelaksana ini.");
            return own[0].Lane.Id;
        }

        if (own.Count > 1)
        {
            marks.Guessed(id, "lane", $"Ada lambang di {own.Count} kolom pelaksana; diambil yang pertama.");
            return own[0].Lane.Id;
        }

        marks.Missing(id, "lane", "Tidak ada lambang di kolom pelaksana baris ini (mungkin gambar mengambang); sementara memakai pelaksana baris sebelumnya.");
        return _rows.Count > 0 ? _rows[^1].Lane : lanes.Lanes.Select(lane => lane.Id).FirstOrDefault("");
    }

    private string IdOf(string activity)
    {
        var slug = string.Join('-', HeadWords.Slug(activity, "baris").Split('-').Take(4));
        return _rows.Exists(row => row.Id == slug) ? $"{slug}-{_rows.Count + 1}" : slug;
    }

    private void Mark(RowDraft row)
    {
        foreach (var column in row.Cells.Keys)
        {
            if (column == "time" && TimeText.Read(string.Join(' ', row.Lines(column))) is null)
            {
                marks.Guessed(row.Id, column, "Waktu ini tidak terbaca sebagai lama; disimpan apa adanya, tanpa tenggat.");
            }
            else
            {
                marks.Written(row.Id, column, row.Lines(column).Count > 0);
            }
        }
    }
}
