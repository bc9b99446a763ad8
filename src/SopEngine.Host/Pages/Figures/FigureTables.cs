using SopEngine.Application.Wording;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Exports;

namespace SopEngine.Host.Pages.Figures;

/// <summary>A region's figures as tables that leave the house: the figures first, then the rows of its SOPs, then twelve months.</summary>
internal static class FigureTables
{
    public static IReadOnlyList<ExportTable> Of(TenantProfile tenant, DashboardModel model) => [Figures(tenant, model), Rows(model), Months(model)];

    private static ExportTable Figures(TenantProfile tenant, DashboardModel model) => new(
        "Angka",
        ["Daerah", "Periode", "Dari", "Sampai", "Dihitung pada", "Kode", "Angka", "Bagian", "Nilai", "Satuan", "P90", "Rata-rata", "n", "Pembilang", "Penyebut", "Ada di SOP"],
        [.. model.Lines.Select(line => (IReadOnlyList<object?>)[
            tenant.Name, model.Period.Shown.ToString(), model.Period.Shown.First, model.Period.Shown.Last, IndonesianText.Instant(model.Period.AsAt),
            line.Kpi, KpiCatalogue.Of(line.Kpi).Name, FigureText.Facet(line.Kpi, line.Facet), .. Numbers(line, model.OrdinaryDay)])]);

    private static object?[] Numbers(KpiLine line, TimeSpan ordinaryDay)
    {
        var unit = KpiCatalogue.Of(line.Kpi).Unit;
        decimal? Number(decimal? value) => FigureText.Number(value, unit, ordinaryDay);
        return [Number(line.Value), FigureText.Unit(unit), Number(line.P90), Number(line.Mean), line.Count, line.Part, line.Whole, line.Applies ? "ya" : "tidak"];
    }

    private static ExportTable Rows(DashboardModel model) => new(
        "Langkah",
        ["SOP", "Langkah", "Kegiatan", "Tepat waktu", "Jatuh tempo", "Selesai", "Waktu tengah (menit kerja)", "P90 (menit kerja)", "Terlambat (menit kerja)", "Terbuka", "Terbuka dan terlambat"],
        [.. model.Sops.SelectMany(sop => sop.Sop.Running.Steps.Select(step => (Step: step, Row: sop.Of(step.Id), Sop: sop)).Where(row => row.Row is not null))
            .Select(row => (IReadOnlyList<object?>)[
                row.Sop.Title, row.Step.No, row.Step.Activity, row.Row!.InTime.Part, row.Row.InTime.Whole, row.Row.Working.Count,
                Minutes(row.Row.Working.MedianMs, model), Minutes(row.Row.Working.P90Ms, model), Minutes(row.Row.LateMs, model), row.Row.Open, row.Row.OpenLate])]);

    private static ExportTable Months(DashboardModel model) => new(
        "Dua belas bulan",
        ["Bulan", "Langkah tepat waktu", "Langkah jatuh tempo", "Tiket tepat waktu", "Tiket dihitung", "Masuk", "Selesai", "Tunggakan akhir bulan"],
        [.. model.Trend.Select(month => (IReadOnlyList<object?>)[
            month.Month.First, month.Steps.Part, month.Steps.Whole, month.Tickets.Part, month.Tickets.Whole, month.Submitted, month.Resolved, month.Open])]);

    private static decimal? Minutes(decimal? ms, DashboardModel model) => FigureText.Number(ms, KpiUnit.WorkingMinutes, model.OrdinaryDay);
}
