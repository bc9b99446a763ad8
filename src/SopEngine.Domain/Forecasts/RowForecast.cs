using SopEngine.Domain.Kpis;

namespace SopEngine.Domain.Forecasts;

/// <summary>What is expected of one row.</summary>
/// <param name="OnTime">Visits by KPI K1.</param>
/// <param name="WorkingMs">Working time of the visits that ended, in milliseconds.</param>
/// <param name="LateMs">The part of it that was after their time.</param>
public readonly record struct RowForecast(Share OnTime, long WorkingMs, long LateMs)
{
    public static RowForecast operator +(RowForecast one, RowForecast other) => new(one.OnTime + other.OnTime, one.WorkingMs + other.WorkingMs, one.LateMs + other.LateMs);
}
