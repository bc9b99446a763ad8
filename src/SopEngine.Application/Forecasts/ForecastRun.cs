using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Forecasts;

/// <summary>A past that forecasts are told from.</summary>
internal sealed class ForecastRun(TicketContext context, ForecastPast past)
{
    /// <summary>Midnight of a day in the region, UTC.</summary>
    public static DateTime Start(TicketContext context, DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), context.Calendars.Ordinary.Zone);

    /// <summary>What a month is told from: nothing that came to be known after an instant.</summary>
    public ForecastBasis Basis(SopRevision sop, ReportPeriod month, DateTime known)
    {
        var calendar = context.Calendars.Ordinary;
        var tickets = past.KnownAt(known);
        return new ForecastBasis
        {
            Sop = sop,
            Tenant = context.Tenant,
            Calendars = context.Calendars,
            People = context.People,
            Past = tickets,
            Since = tickets.Count == 0 ? month.First : calendar.DayOf(tickets[0].OpenedAt),
            Until = tickets.Count == 0 ? month.First : calendar.DayOf(tickets[^1].OpenedAt),
            First = month.First,
            Last = month.Last,
        };
    }

    /// <summary>Whether a month has ended.</summary>
    public bool IsOver(ReportPeriod month) => Start(context, month.Last.AddDays(1)) <= context.Now;

    /// <summary>All but the forecast itself.</summary>
    public ForecastView Around(SopRevision sop, ReportPeriod month, DateTime known)
    {
        var basis = Basis(sop, month, known);
        var rows = basis.Past.SelectMany(ticket => ticket.Visits).Select(visit => visit.Step).ToHashSet(StringComparer.Ordinal);
        return new ForecastView(sop, month, basis.Past.Count)
        {
            Since = basis.Since,
            Until = basis.Until,
            Now = past.Happened(Start(context, basis.Since), known, known),
            Happened = IsOver(month) ? past.Happened(Start(context, month.First), Start(context, month.Last.AddDays(1)), context.Now) : default,
            NewRows = [.. sop.Steps.Where(step => !step.AnyTime && step.Kind == StepKind.Activity && step.Automatic is null && !rows.Contains(step.Id))],
            Empty = [.. sop.Lanes.Where(lane => !lane.Requester && LaneOfficers.Count(context, lane) == 0)],
        };
    }

    /// <summary>The last whole month, told from what was known before it; null with too little past.</summary>
    public BackTest? Test(SopRevision sop, double part, Action<int> done, CancellationToken stop)
    {
        var month = ReportPeriod.Of(PeriodKind.Month, context.Calendars.Ordinary.DayOf(context.Now)).Previous;
        var (begins, ends) = (Start(context, month.First), Start(context, month.Last.AddDays(1)));
        var basis = Basis(sop, month, begins);
        return basis.Past.Count >= ForecastView.Least && past.Happened(begins, ends, context.Now) is { Whole: > 0 } happened && ImitateMonths.Run(basis, part, done, stop) is { } forecast
            ? new BackTest(month, forecast, happened)
            : null;
    }
}
