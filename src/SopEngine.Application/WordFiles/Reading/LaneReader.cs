using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Who performs: the columns under Pelaksana, or the names in the one column there is.</summary>
internal sealed class LaneReader
{
    private static readonly string[] _askers = ["pengguna", "pelapor", "pemohon", "user", "opd", "masyarakat", "pegawai"];

    private readonly List<(int Column, Lane Lane)> _lanes = [];
    private readonly TableHead _head;
    private readonly Marker _marks;

    public LaneReader(TableHead head, Marker marks)
    {
        (_head, _marks) = (head, marks);
        foreach (var (column, label) in head.Lanes)
        {
            Add(column, label);
        }
    }

    public IReadOnlyList<Lane> Lanes => [.. _lanes.Select(lane => lane.Lane)];

    /// <summary>The cells of a row that stand under Pelaksana and hold something.</summary>
    public IReadOnlyList<(Lane Lane, GridCell Cell)> Held(IReadOnlyList<GridCell> row)
    {
        if (_head.Lanes.Count == 0)
        {
            return row.FirstOrDefault(cell => cell.Covers(_head.Columns["lanes"])) is { Lines.Count: > 0 } named ? [(Add(-1, named.Text), named)] : [];
        }

        return [.. _lanes.Select(lane => (lane.Lane, Cell: row.FirstOrDefault(cell => cell.Column == lane.Column))).Where(held => held.Cell is { } cell && (cell.Lines.Count > 0 || cell.Shape is not null))
            .Select(held => (held.Lane, held.Cell!))];
    }

    private Lane Add(int column, string label)
    {
        if (column < 0 && _lanes.FirstOrDefault(lane => lane.Lane.Label == label).Lane is { } known)
        {
            return known;
        }

        var id = HeadWords.Slug(label, "lajur");
        id = _lanes.Exists(lane => lane.Lane.Id == id) ? $"{id}-{_lanes.Count + 1}" : id;
        var asks = !_lanes.Exists(lane => lane.Lane.Requester) && _askers.Any(word => label.Contains(word, StringComparison.OrdinalIgnoreCase));
        var made = new Lane { Id = id, Label = label, Requester = asks, Roles = asks ? [] : [id] };
        _lanes.Add((column, made));
        _marks.Guessed(null, $"lanes.{id}", asks ? "Nama lajur tertulis; disimpulkan sebagai lajur pemohon." : "Nama lajur tertulis; jabatan pemegangnya belum ditentukan.");
        return made;
    }
}
