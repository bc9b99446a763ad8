using SopEngine.Application.Figures;
using SopEngine.Application.Wording;
using SopEngine.Domain.Kpis;

namespace SopEngine.Host.Pages.Figures;

/// <summary>A region's figures of a period, and how its open tickets stand now.</summary>
public sealed record DashboardModel(
    PeriodModel Period, KpiFigures Told, IReadOnlyList<OpenTicket> Open, IReadOnlyList<SopRows> Sops, IReadOnlyList<MonthOfTrend> Trend, TimeSpan OrdinaryDay)
{
    public IReadOnlyList<KpiLine> Lines { get; } = [.. Told.Lines()];

    public KpiLine Line(string kpi, string facet = "") => Lines.Single(line => line.Kpi == kpi && line.Facet == facet);

    public string Text(string kpi, string facet = "") => FigureText.Of(Line(kpi, facet), OrdinaryDay);

    public int OpenOf(TimeMark mark) => Open.Count(ticket => ticket.Left.Mark == mark);
}
