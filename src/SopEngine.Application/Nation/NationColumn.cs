using SopEngine.Application.Reporting;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Nation;

/// <summary>A column of the comparison.</summary>
/// <param name="Kpi">Which figure.</param>
/// <param name="Facet">Which part of it; empty for the whole.</param>
/// <param name="Head">What stands above it.</param>
/// <param name="Of">What of the figure.</param>
public sealed record NationColumn(string Kpi, string Facet, string Head, NationValue Of = NationValue.Value)
{
    /// <summary>What its numbers are counted in.</summary>
    public KpiUnit Unit => Of == NationValue.Count ? KpiUnit.Count : KpiCatalogue.Of(Kpi).Unit;

    /// <summary>How many tickets, whether promises were kept beside how long they were, and what that took: side by side, so that a lax promise shows.</summary>
    public static IReadOnlyList<NationColumn> All(Phase phase) =>
    [
        new("K2", "", "n, tiket yang dinilai", NationValue.Count),
        new("K2", "", "Tiket tepat waktu"),
        new("K17", "", "Waktu yang dijanjikan"),
        new("K1", KpiLines.Facet(phase), $"Langkah tepat waktu, {PhaseFigure.All[(int)phase].Name.ToLowerInvariant()}"),
        new("K3", "", "Tanggapan pertama"),
        new("K4", "", "Penyelesaian, nilai tengah"),
        new("K4", "", "Penyelesaian, sembilan dari sepuluh", NationValue.P90),
        new("K12", "", "Menunggu pemohon"),
        new("K7", "", "Dibuka kembali"),
        new("K9", "", "Tunggakan"),
    ];

    /// <summary>What of a figure stands in the column, as a figure of its own.</summary>
    public KpiLine Take(KpiLine line) => Of switch
    {
        NationValue.Value => line,
        NationValue.Count => new KpiLine(Kpi, Facet, line.Count, Count: line.Count),
        NationValue.P90 => new KpiLine(Kpi, Facet, line.P90, Count: line.Count),
    };
}
