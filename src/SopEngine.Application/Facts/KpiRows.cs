using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>Figures of a period as rows. Pure.</summary>
internal static class KpiRows
{
    // of a millisecond
    private const int Digits = 3;

    /// <param name="tenant">The region.</param>
    /// <param name="period">The period.</param>
    /// <param name="told">Its figures by SOP.</param>
    /// <param name="ordinaryDay">How long a working day is there.</param>
    public static IReadOnlyList<KpiRow> Of(TenantId tenant, ReportPeriod period, IReadOnlyDictionary<string, KpiFigures> told, TimeSpan ordinaryDay) =>
        [.. told.SelectMany(figures => figures.Value.Lines().Select(line => Of(tenant, period, figures.Key, line, KpiCatalogue.Of(line.Kpi).Unit.Milliseconds(ordinaryDay))))];

    /// <summary>What a row was told as.</summary>
    public static KpiLine Line(KpiRow row) => new(row.Kpi, row.Facet, (decimal?)(row.ValueMs ?? row.Value), row.P90Ms, (decimal?)row.MeanMs, row.Count, row.Part, row.Whole);

    private static KpiRow Of(TenantId tenant, ReportPeriod period, string sop, KpiLine line, decimal? unit) => new()
    {
        Tenant = tenant,
        Kind = period.Kind,
        Start = period.First,
        Sop = sop,
        Kpi = line.Kpi,
        Facet = line.Facet,
        Value = unit is { } ms ? In(line.Value, ms) : (double?)line.Value,
        P90 = In(line.P90, unit),
        Mean = In(line.Mean, unit),
        ValueMs = unit is null ? null : Exact(line.Value),
        P90Ms = (long?)line.P90,
        MeanMs = Exact(line.Mean),
        Count = line.Count,
        Part = line.Part,
        Whole = line.Whole,
    };

    private static double? In(decimal? milliseconds, decimal? unit) => (double?)(milliseconds / unit);

    private static double? Exact(decimal? milliseconds) => milliseconds is { } ms ? (double)decimal.Round(ms, Digits, MidpointRounding.AwayFromZero) : null;
}
