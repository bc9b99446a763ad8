using SopEngine.Application.Tables;
using SopEngine.Application.Wording;

namespace SopEngine.Application.People.Import;

/// <summary>A table of people: which column stands where, and its rows.</summary>
internal sealed record PeopleTable(IReadOnlyDictionary<PeopleColumn, int> Columns, IReadOnlyList<TableRow> Rows)
{
    public const int MostLines = 2000;

    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What a row has in a column; empty where the table has no such column.</summary>
    public string Cell(TableRow row, PeopleColumn column) => Columns.TryGetValue(column, out var place) ? row.Cell(place) : "";

    /// <summary>The table as CSV with each row in its own line, so that it can be sent again as it was read.</summary>
    public string Text
    {
        get
        {
            var text = new System.Text.StringBuilder().AppendJoin(';', PeopleHeads.All.Select(known => known.Head)).Append('\n');
            foreach (var row in Rows)
            {
                text.AppendJoin(';', PeopleHeads.All.Select(known => $"\"{Cell(row, known.Column).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
            }

            return text.ToString();
        }
    }

    /// <summary>Reads a file, whichever of the two it is; null with the refusal where nothing of it can be read.</summary>
    public static PeopleTable? Read(byte[] file, out string? refusal)
    {
        refusal = file.Length == 0 ? "Pilih dahulu berkasnya: .xlsx atau .csv."
            : file.Length > CsvRows.MostBytes ? "Berkas lebih besar dari 1 MiB. Simpan hanya tabel orangnya, atau bagi menjadi beberapa berkas."
            : file.AsSpan().StartsWith(_compound) ? "Berkas ini dilindungi sandi atau dalam format Excel lama (.xls). Simpan sebagai .xlsx tanpa sandi, atau CSV."
            : null;
        if (refusal is not null)
        {
            return null;
        }

        var rows = file.AsSpan().StartsWith("PK"u8) ? WorkbookRows.Read(file, out refusal)
            : file.AsSpan(0, Math.Min(file.Length, 4096)).Contains((byte)0) && file[0] is not (0xFF or 0xFE) ? Refuse("Berkas ini bukan tabel. Pilih berkas .xlsx atau .csv.", out refusal)
            : CsvRows.Read(file, "tabel orang", out refusal);
        return refusal is null ? Headed(rows, out refusal) : null;
    }

    private static IReadOnlyList<TableRow> Refuse(string why, out string? refusal)
    {
        refusal = why;
        return [];
    }

    private static PeopleTable? Headed(IReadOnlyList<TableRow> rows, out string? refusal)
    {
        var heads = rows.Count == 0 ? [] : rows[0].Cells.Select((head, place) => (Column: PeopleHeads.Find(head), Head: head, Place: place)).ToList();
        var twice = heads.Where(head => head.Column is not null).GroupBy(head => head.Column).FirstOrDefault(same => same.Count() > 1);
        var unknown = heads.Where(head => head.Column is null && head.Head.Length > 0).Select(head => $"\"{(head.Head.Length > 40 ? head.Head[..39] + "…" : head.Head)}\"").Take(5).ToList();
        var columns = heads.Where(head => head.Column is not null).DistinctBy(head => head.Column).ToDictionary(head => head.Column!.Value, head => head.Place);
        var missing = new[] { PeopleColumn.Name, PeopleColumn.UserName }.Where(column => !columns.ContainsKey(column)).Select(PeopleHeads.Of).ToList();
        refusal = missing.Count > 0 ? $"Kolom {IndonesianText.List(missing)} tidak ada. Baris pertama memuat kepala kolom, misalnya {string.Join(", ", PeopleHeads.All.Select(known => known.Head))}."
            : twice is not null ? $"Kolom {PeopleHeads.Of(twice.Key!.Value)} ada dua: {IndonesianText.List([.. twice.Select(head => head.Head)])}. Hapus salah satu."
            : unknown.Count > 0 ? $"Kolom {IndonesianText.List(unknown)} tidak dikenal. Hapus, atau beri kepala yang dikenal: {string.Join(", ", PeopleHeads.All.Select(known => known.Head))}."
            : rows.Count == 1 ? "Tabel ini belum memuat orang. Isi di bawah kepala kolomnya."
            : rows.Count - 1 > MostLines ? $"Tabel ini memuat {rows.Count - 1} baris; paling banyak {MostLines}. Bagi menjadi beberapa berkas."
            : rows.FirstOrDefault(row => row.IsOpen) is { } open ? $"Tanda petik dua pada baris {open.Line} tidak ditutup, sehingga baris sesudahnya ikut terbaca. Tutup atau hapus tanda itu."
            : null;
        return refusal is null ? new PeopleTable(columns, [.. rows.Skip(1)]) : null;
    }
}
