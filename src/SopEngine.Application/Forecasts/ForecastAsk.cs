using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Forecasts;

/// <summary>What is asked of a forecast.</summary>
/// <param name="Draft">The draft, by number; null for the revision in force of <paramref name="Sop"/>.</param>
/// <param name="Sop">The SOP; null where a draft says it.</param>
/// <param name="Month">The month; null for the next whole one.</param>
/// <param name="Arrivals">How many tickets come, in percent of what came.</param>
public sealed record ForecastAsk(int? Draft, string? Sop, ReportPeriod? Month = null, int Arrivals = 100)
{
    public const int LeastArrivals = 10;
    public const int MostArrivals = 400;
}
