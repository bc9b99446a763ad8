using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Nation;

/// <summary>A month of all regions with enough tickets together: parts and wholes added up.</summary>
/// <param name="Month">Which.</param>
/// <param name="Tickets">K2.</param>
/// <param name="Steps">K1 of the phase.</param>
public sealed record NationMonth(ReportPeriod Month, Share Tickets, Share Steps);
