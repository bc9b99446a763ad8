using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Figures;

/// <summary>A month within a trend.</summary>
/// <param name="Month">Which.</param>
/// <param name="Steps">K1.</param>
/// <param name="Tickets">K2.</param>
/// <param name="Submitted">Tickets that came in.</param>
/// <param name="Resolved">Tickets resolved for the first time.</param>
/// <param name="Open">Tickets with the provider or the requester when it ended; null for a month that has not begun or is not summed up yet.</param>
public sealed record MonthOfTrend(ReportPeriod Month, Share Steps, Share Tickets, int Submitted, int Resolved, int? Open);
