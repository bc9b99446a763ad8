using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Forecasts;

/// <summary>
/// How much more working time the calendar gives to the same target than it did in the past: a week holds fewer hours where a holiday falls into it, a day fewer during Ramadan. Where
/// a target is in days or weeks, people were seen to take their share of it, so that what they took grows and shrinks with it. A target in minutes or hours is always 1. What a
/// revision changes does not count: both are measured by the new target.
/// </summary>
internal static class AllowedTime
{
    // a week that is all holidays, or one after a year that no decree sets, says nothing
    private const double Least = 0.25;
    private const double Most = 4;

    /// <param name="basis">What is forecast.</param>
    /// <param name="ticket">The imitated ticket.</param>
    /// <param name="item">The visit that begins.</param>
    /// <param name="past">The visit that it is like.</param>
    public static double Ratio(ForecastBasis basis, ImitatedTicket ticket, WorkItem item, PastVisit past)
    {
        if (ticket.State is not { } state)
        {
            return 1;
        }

        var (clock, now, then) = item.Clock is { } own && state.Clocks.GetValueOrDefault(own) is { } row
            ? (row, row.StartedAt, past.ActiveAt)
            : (state.Clocks.Values.Where(each => each is { Step: null, Owner: OwnerSide.Provider, DueAt: not null }).MinBy(each => each.DueAt), default, ticket.Like.OpenedAt);
        return clock is null ? 1 : Math.Clamp(Given(basis, clock, now == default ? clock.StartedAt : now) / Given(basis, clock, then) is var ratio and > 0 ? ratio : 1, Least, Most);
    }

    /// <summary>Working seconds from an instant to when its target is due; not a number where no calendar can say.</summary>
    private static double Given(ForecastBasis basis, Clock clock, DateTime from)
    {
        var calendar = basis.Calendars.OfVersion(clock.Calendar);
        return ClockLaying.Start(clock.Ordinal, clock.Kind, clock.Owner, clock.Target, calendar, from).DueAt is { } due ? calendar.Between(from, due).TotalSeconds : double.NaN;
    }
}
