using SopEngine.Application.Nation;
using SopEngine.Application.Wording;
using SopEngine.Host.Exports;

namespace SopEngine.Host.Pages.Nation;

/// <summary>The comparison as tables that leave the house: the regions first, then all together, then twelve months.</summary>
internal static class NationTables
{
    public static IReadOnlyList<ExportTable> Of(Comparison model) => [Regions(model), Together(model), Months(model)];

    private static ExportTable Regions(Comparison model) => new(
        "Daerah",
        ["Daerah", "Pengenal", "Periode", .. model.Columns.Select(NationWords.HeadWithUnit), "Dihitung pada (UTC)"],
        [.. model.Regions.Select(region => (IReadOnlyList<object?>)[
            region.Region.Name, region.Region.Id.Value, model.Ask.Period.ToString(), .. model.Columns.Select(column => Value(region.Cell(column), column, model.Least)),
            region.ToldAt?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)])]);

    private static ExportTable Together(Comparison model) => new(
        "Nasional",
        ["Angka", "Kode", "Satuan", "Tertimbang", "Rata-rata daerah", "Banyaknya daerah"],
        [.. model.Columns.Select(column => (column, Total: model.Total(column))).Select(row => (IReadOnlyList<object?>)[
            row.column.Head, row.column.Kpi, NationWords.Unit(row.column.Unit), NationWords.Number(NationWords.Weighted(row.column, row.Total), row.column.Unit),
            NationWords.Number(row.Total.Mean, row.column.Unit), row.Total.Regions])]);

    private static ExportTable Months(Comparison model) => new(
        "Dua belas bulan",
        ["Bulan", "Tiket tepat waktu", "Tiket dinilai", "Langkah tepat waktu", "Langkah jatuh tempo"],
        [.. model.Trend.Select(month => (IReadOnlyList<object?>)[month.Month.First, month.Tickets.Part, month.Tickets.Whole, month.Steps.Part, month.Steps.Whole])]);

    private static object? Value(NationCell cell, NationColumn column, int least) => cell.State switch
    {
        NationCellState.Told => NationWords.Number(cell.Line?.Value, column.Unit),
        NationCellState.Few => NationWords.Few(least),
        NationCellState.NotInSop => FigureText.NotInSop,
        NationCellState.Nothing => null,
    };
}
