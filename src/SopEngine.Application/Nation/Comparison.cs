using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Nation;

/// <summary>The regions side by side.</summary>
/// <param name="Ask">What was asked for.</param>
/// <param name="Now">When (UTC).</param>
/// <param name="Least">Figures told of fewer are not shown.</param>
/// <param name="Regions">All of them, in order.</param>
/// <param name="Trend">Twelve months up to the period's last.</param>
public sealed record Comparison(NationAsk Ask, DateTime Now, int Least, IReadOnlyList<ComparedRegion> Regions, IReadOnlyList<NationMonth> Trend)
{
    /// <summary>Regions of a page: what a slow line carries.</summary>
    public const int PageSize = 100;

    public IReadOnlyList<NationColumn> Columns { get; } = NationColumn.All(Ask.Phase);

    /// <summary>As at when the figures are told, the oldest first (UTC); null without any.</summary>
    public DateTime? ToldAt => Regions.Min(region => region.ToldAt);

    /// <summary>Those whose names were asked for.</summary>
    public IReadOnlyList<ComparedRegion> Named { get; } = [.. Regions.Where(region => region.Region.Name.Contains(Ask.Name, StringComparison.OrdinalIgnoreCase))];

    public int Pages => Math.Max(1, (Named.Count + PageSize - 1) / PageSize);

    public int Page => Math.Min(Ask.Page, Pages);

    public IEnumerable<ComparedRegion> Shown => Named.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>Of all regions whose figure is shown, so that none that is not can be found by taking away the others.</summary>
    public KpiTotal Total(NationColumn column) => KpiTotal.Of(column.Unit, Regions.Select(region => region.Cell(column).Line).OfType<KpiLine>());
}
