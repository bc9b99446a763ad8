using SopEngine.Domain.Sops;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>Sums per day, from the histories, as figures in a row: a day without anything has none.</summary>
internal static class SlowDays
{
    public static string Row(TicketDayRow row) => Text(
        row.On, row.Submitted, row.Resolved, row.Closed, row.Rejected, row.Withdrawn, row.AutoClosed, row.SlaMet, row.SlaMissed, row.ClosingMet, row.ClosingMissed, row.Conforming,
        row.OpenProvider, row.OpenRequester, row.OpenResolved);

    public static string Row(SlaDayRow row) => Text(row.On, (int)row.Phase, row.Due, row.Met, row.Missed, row.LateMs, row.Late);

    public static IEnumerable<string> TicketsOf(SlowRegion region, DateOnly first, DateOnly last, Func<DateOnly, DateTime> startOf) => Each(first, last).Select(day =>
    {
        var (from, to) = (startOf(day), startOf(day.AddDays(1)));
        bool In(DateTime? at) => at >= from && at < to;
        int Count(Func<SlowTicket, bool> which) => region.Tickets.Count(which);
        var closed = region.Tickets.Where(ticket => In(ticket.Header.ClosedAt)).ToList();
        var judged = closed.Where(ticket => ticket.Header.ClosureKind is ClosureKind.Solved or ClosureKind.Unsolvable or ClosureKind.RejectedOutOfScope && ticket.Closing is { Allowed: > 0 }).ToList();
        var kept = judged.Count(ticket => ticket.Closing!.Value.Used <= ticket.Closing.Value.Allowed);
        long[] row =
        [
            Count(ticket => In(ticket.Header.SubmittedAt)), Count(ticket => In(ticket.Header.FirstResolvedAt)), closed.Count,
            closed.Count(ticket => ticket.Header.ClosureKind == ClosureKind.RejectedOutOfScope), closed.Count(ticket => ticket.Header.ClosureKind == ClosureKind.Withdrawn),
            closed.Count(ticket => ticket.Header.ClosureKind is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse),
            Count(ticket => In(ticket.Promise?.At) && ticket.Promise!.Value.Met), Count(ticket => In(ticket.Promise?.At) && !ticket.Promise!.Value.Met),
            kept, judged.Count - kept, closed.Count(ticket => ticket.Header.Deviations == 0),
            Count(ticket => SlowRegion.PileOf(ticket, to) == 0), Count(ticket => SlowRegion.PileOf(ticket, to) == 1), Count(ticket => SlowRegion.PileOf(ticket, to) == 2),
        ];
        return (Day: day, Row: row);
    }).Where(pair => pair.Row.Any(figure => figure != 0)).Select(pair => Text(pair.Day, pair.Row));

    public static IEnumerable<string> StepsOf(SlowRegion region, DateOnly first, DateOnly last, Func<DateOnly, DateTime> startOf) =>
        from day in Each(first, last)
        let span = (From: startOf(day), To: startOf(day.AddDays(1)))
        from phase in Enum.GetValues<Phase>()
        let visits = region.Judged.Where(visit => visit.Phase == phase).ToList()
        let due = visits.Where(visit => visit.Due >= span.From && visit.Due < span.To).ToList()
        let late = visits.Where(visit => !visit.Met).Select(visit => region.Late(visit.Ticket, visit.Visit, visit.Due, span.From, span.To).Ms).Where(ms => ms > 0).ToList()
        where due.Count + late.Count > 0
        select Text(day, (int)phase, due.Count, due.Count(visit => visit.Met), due.Count(visit => !visit.Met), late.Sum(), late.Count);

    private static IEnumerable<DateOnly> Each(DateOnly first, DateOnly last) => Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);

    private static string Text(DateOnly on, params long[] figures) => $"{on:yyyy-MM-dd} {string.Join(' ', figures)}";
}
