using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Forecasts;

/// <summary>What is expected of a revision, or why nothing can be said.</summary>
/// <param name="Sop">The revision, as tickets would run on it.</param>
/// <param name="Month">What is forecast.</param>
/// <param name="Past">How many tickets of the past it is told from.</param>
public sealed record ForecastView(SopRevision Sop, ReportPeriod Month, int Past)
{
    /// <summary>With fewer tickets of the past nothing is said.</summary>
    public const int Least = 100;

    /// <summary>The first and last day of that past.</summary>
    public DateOnly Since { get; init; }

    public DateOnly Until { get; init; }

    /// <summary>What stands in the way: a draft with so many problems that block publishing is not forecast.</summary>
    public int Blocking { get; init; }

    /// <summary>Tickets of the SOP run here; nobody has any at a national template.</summary>
    public bool IsRunHere { get; init; } = true;

    /// <summary>Null where nothing can be said.</summary>
    public SopForecast? Forecast { get; init; }

    /// <summary>What the tickets of that past came to.</summary>
    public Share Now { get; init; }

    /// <summary>What came of the month itself, where it is over; of nothing where it is not.</summary>
    public Share Happened { get; init; }

    /// <summary>The last whole month, by the revision in force; null where it could not be told.</summary>
    public BackTest? BackTest { get; init; }

    /// <summary>Rows that nobody has worked by yet: how long they take is guessed.</summary>
    public IReadOnlyList<Step> NewRows { get; init; } = [];

    /// <summary>Lanes in which nobody may act.</summary>
    public IReadOnlyList<Lane> Empty { get; init; } = [];

    /// <summary>How many tickets come, in percent of what came.</summary>
    public int Arrivals { get; init; } = 100;
}
