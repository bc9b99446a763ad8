using SopEngine.Application.Forecasts;

namespace SopEngine.Host.Pages.Forecasts;

/// <summary>The page around a forecast.</summary>
/// <param name="Title">Of the SOP or the draft.</param>
/// <param name="Back">Where the reader came from.</param>
/// <param name="Here">Its own address.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Typed">The share of arrivals as it was typed, where that is no number that may be; null else.</param>
public sealed record ForecastModel(string Title, (string Address, string Name) Back, string Here, ForecastAsk Ask, string? Typed)
{
    /// <summary>The name of the share of arrivals in the address.</summary>
    public const string Arrivals = "kedatangan";
}
