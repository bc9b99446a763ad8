using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Kpis;

namespace SopEngine.Application.Forecasts;

/// <summary>A month that is over, forecast from what was known before it, beside what happened.</summary>
public sealed record BackTest(ReportPeriod Month, SopForecast Forecast, Share Happened)
{
    public bool Held => Forecast.Holds(Happened);
}
