using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Nation;

/// <summary>One figure of one region, or why there is none. <see cref="Line"/> has a value exactly when it is told.</summary>
public sealed record NationCell(NationCellState State, KpiLine? Line = null);
