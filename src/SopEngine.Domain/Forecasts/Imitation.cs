namespace SopEngine.Domain.Forecasts;

/// <summary>
/// Imitates the days that are forecast: tickets come, walk the revision as tickets of the past did and wait where the officers have their hands full. What a step leads to, what is
/// allowed for it and when it is due is decided by the same function as for real tickets. Pure: the same draws give the same days.
/// </summary>
public sealed class Imitation
{
    private static readonly TimeSpan _runOut = TimeSpan.FromDays(45);

    private readonly ForecastBasis _basis;
    private readonly PastWays _ways;
    private readonly LaneHands _hands;
    private readonly ImitatedArrivals _arrivals;

    public Imitation(ForecastBasis basis) => (_basis, _ways, _hands, _arrivals) = (basis, new PastWays(basis), LaneHands.Of(basis), new ImitatedArrivals(basis));

    /// <param name="draw">Gives numbers from 0, below 1: chance that can be repeated.</param>
    public ImitatedMonth Run(Func<double> draw)
    {
        var desk = new ImitatedDesk(_basis, _ways, _hands.Fresh(), draw);
        var tickets = _arrivals.Deal(draw).Select(come => desk.Expect(come.At, come.Like)).ToList();
        var end = TimeZoneInfo.ConvertTimeToUtc(_basis.Last.AddDays(1).ToDateTime(TimeOnly.MinValue), _basis.Calendar.Zone) + _runOut;
        desk.Work(end);
        return ImitatedMonth.Of(tickets, end);
    }
}
