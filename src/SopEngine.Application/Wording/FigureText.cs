using SopEngine.Application.Reporting;
using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Wording;

/// <summary>Figures as they are written in Indonesian.</summary>
public static class FigureText
{
    /// <summary>Nothing was there to be counted.</summary>
    public const string Nothing = "–";

    /// <summary>No SOP of the region knows what is counted.</summary>
    public const string NotInSop = "tidak ada di SOP";

    private static readonly IReadOnlyDictionary<string, string> _facets = new Dictionary<string, string>
    {
        ["provider"] = "di tangan penyedia",
        ["requester"] = "menunggu pemohon",
        ["resolved"] = "selesai dikerjakan",
        ["closed"] = "ditutup",
        ["rejected"] = "ditolak",
        ["withdrawn"] = "ditarik",
        ["adjusted"] = "waktunya dikoreksi",
        ["1"] = "sampai 1 hari kerja",
        ["3"] = "2–3 hari kerja",
        ["7"] = "4–7 hari kerja",
        ["20"] = "8–20 hari kerja",
        ["older"] = "lebih dari 20 hari kerja",
    };

    /// <summary>The figure with its unit: 87,5 %, 3 jam 20 menit, 2,4 hari kerja.</summary>
    /// <param name="line">The figure.</param>
    /// <param name="ordinaryDay">The working time of an ordinary day of the region.</param>
    public static string Of(KpiLine line, TimeSpan ordinaryDay) => line.Applies ? Of(line.Value, KpiCatalogue.Of(line.Kpi).Unit, ordinaryDay) : NotInSop;

    /// <param name="value">In the unit, durations in milliseconds.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="ordinaryDay">As above.</param>
    public static string Of(decimal? value, KpiUnit unit, TimeSpan ordinaryDay) => (value, unit) switch
    {
        (null, _) => Nothing,
        ({ } percent, KpiUnit.Percent) => $"{IndonesianNumber.Of(percent, 1)} %",
        ({ } ms, KpiUnit.WorkingMinutes) => WorkingAmount.Words(Span(ms), ordinaryDay),
        ({ } ms, KpiUnit.WorkingDays) => $"{IndonesianNumber.Of(ms / Ms(ordinaryDay), 1)} hari kerja",
        ({ } ms, KpiUnit.Hours) => WorkingAmount.Hours(Span(ms)),
        ({ } count, KpiUnit.Count) => IndonesianNumber.Of(count, 0),
        ({ } index, KpiUnit.Index) => IndonesianNumber.Of(index, 2),
    };

    /// <summary>As a number in a table's cell: percent, minutes, days, hours with two decimals. Null where there is none.</summary>
    /// <inheritdoc cref="Of(decimal?, KpiUnit, TimeSpan)"/>
    public static decimal? Number(decimal? value, KpiUnit unit, TimeSpan ordinaryDay) => unit switch
    {
        KpiUnit.WorkingMinutes => Rounded(value / 60_000m),
        KpiUnit.WorkingDays => Rounded(value / Ms(ordinaryDay)),
        KpiUnit.Hours => Rounded(value / 3_600_000m),
        _ => value,
    };

    /// <summary>What numbers of a unit are counted in.</summary>
    public static string Unit(KpiUnit unit) => unit switch
    {
        KpiUnit.Percent => "persen",
        KpiUnit.WorkingMinutes => "menit kerja",
        KpiUnit.WorkingDays => "hari kerja",
        KpiUnit.Hours => "jam",
        KpiUnit.Count => "banyaknya",
        KpiUnit.Index => "indeks 25–100",
    };

    /// <summary>A part of a figure: the phase, the pile, the age, the level.</summary>
    public static string Facet(string kpi, string facet) => kpi == "K5b" ? $"tingkat {facet}" : _facets.GetValueOrDefault(facet) ?? Phase(facet);

    /// <summary>A phase by the name it has everywhere.</summary>
    public static string Phase(string phase) => PhaseFigure.All.FirstOrDefault(known => known.Phase == phase)?.Name ?? phase;

    /// <summary>12 dari 16.</summary>
    public static string Of(Share share) => $"{IndonesianNumber.Of(share.Part, 0)} dari {IndonesianNumber.Of(share.Whole, 0)}";

    private static TimeSpan Span(decimal ms) => TimeSpan.FromMilliseconds((double)ms);

    private static decimal Ms(TimeSpan span) => (decimal)span.TotalMilliseconds;

    private static decimal? Rounded(decimal? value) => value is { } known ? decimal.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
