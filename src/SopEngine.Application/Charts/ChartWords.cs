namespace SopEngine.Application.Charts;

/// <summary>What the chart says, in words, for people who do not see it. The table beside it is the full text.</summary>
internal static class ChartWords
{
    public static string Describe(ChartLayout layout, TravelledPath path)
    {
        var numbers = layout.Rows.Select((row, index) => (row.Step, No: row.No.Length > 0 ? row.No.TrimEnd('.') : $"urutan {index + 1}")).ToList();
        var done = numbers.Where(row => path.Done.Contains(row.Step)).Select(row => row.No).ToList();
        var now = numbers.Where(row => path.Current.Any(place => place.Step == row.Step)).Select(row => row.No).ToList();
        var words = $"Bagan alur dengan {layout.Rows.Count} baris dan {layout.Lanes.Count} pelaksana. Isi yang sama ada di tabel.";
        words += done.Count > 0 ? $" Sudah dilalui: baris {string.Join(", ", done)}." : "";
        return words + (now.Count > 0 ? $" Sekarang: baris {string.Join(", ", now)}." : "");
    }
}
