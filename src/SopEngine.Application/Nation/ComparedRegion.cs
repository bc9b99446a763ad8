using SopEngine.Application.Facts;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Nation;

/// <summary>A region in the comparison.</summary>
/// <param name="Region">Which.</param>
/// <param name="Phases">The phases that its SOPs in force have.</param>
/// <param name="Figures">Its ready-made figures of the period; none where it had no ticket yet.</param>
public sealed record ComparedRegion(TenantProfile Region, IReadOnlySet<Phase> Phases, IReadOnlyList<KpiFigure> Figures)
{
    /// <summary>As at when its figures are told (UTC).</summary>
    public DateTime? ToldAt => Figures.Min(figure => figure.ToldAt);

    private bool HadTickets => Figures.Any(figure => figure.Row is { Kpi: "K16" or "K9", Count: > 0 });

    public NationCell Cell(NationColumn column)
    {
        var found = Figures.SingleOrDefault(figure => figure.Row.Kpi == column.Kpi && figure.Row.Facet == column.Facet);
        return found switch
        {
            null => new(column.Facet.Length == 0 || Phases.Any(phase => KpiLines.Facet(phase) == column.Facet) ? NationCellState.Nothing : NationCellState.NotInSop),
            { Row.Count: null } => new(HadTickets ? NationCellState.NotInSop : NationCellState.Nothing),
            { Row.Count: { } count } when count > 0 && count < found.Least => new(NationCellState.Few),
            _ => column.Take(KpiRows.Line(found.Row)) is { Value: not null } line && (line.Count > 0 || column.Kpi == "K9") ? new(NationCellState.Told, line) : new(NationCellState.Nothing),
        };
    }
}
