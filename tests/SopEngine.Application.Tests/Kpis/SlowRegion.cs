using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>All tickets of a region, measured from their histories, and what its requesters marked.</summary>
internal sealed record SlowRegion(string Tenant, IReadOnlyList<SlowTicket> Tickets, IReadOnlyList<(DateTime At, IReadOnlyList<int> Scores)> Ratings, SlowTime Time, DateTime AsAt)
{
    public const long DayMs = 450 * 60_000;

    public SlowKnowledge Knows { get; } = SlowKnowledge.Of(Tenant);

    /// <summary>Visits to the provider's rows that anybody can be judged by, once due: what was handed on within its row, left out or taken away before it was due is not among them.</summary>
    public IReadOnlyList<(SlowTicket Ticket, SlowVisit Visit, Phase Phase, DateTime Due, bool Met)> Judged { get; } =
        [.. Tickets.SelectMany(ticket => ticket.Visits.Values.Where(visit => visit is { Provider: true, Clock: not null }).SelectMany(visit => JudgedOf(ticket, visit, AsAt)))];

    /// <summary>In whose hands a ticket was at an instant: 0 the provider's, 1 the requester's, 2 resolved; null when it was not submitted, or closed.</summary>
    public static int? PileOf(SlowTicket ticket, DateTime at)
    {
        if (ticket.At(at) is not { Header: { SubmittedAt: not null, ClosedAt: null } header } state)
        {
            return null;
        }

        return header.ResolvedAt is not null ? 2 : state.Open.All(item => item.AwaitsRequester) ? 1 : 0;
    }

    /// <summary>For how long a missed visit was late between two instants, and whether it was overdue at any time between them.</summary>
    public (bool Overdue, long Ms) Late(SlowTicket ticket, SlowVisit visit, DateTime due, DateTime from, DateTime to)
    {
        DateTime Later(DateTime one) => one > due ? (one > from ? one : from) : due > from ? due : from;
        var end = visit.Last.EndedAt is { } ended && ended <= AsAt ? ended : AsAt;
        var (begin, until) = (Later(due), end < to ? end : to);
        var clock = ticket.ClockOf(visit.Last.Clock!.Value);
        var stood = clock.Pauses.Select(pause => (pause.From, pause.To)).Concat(clock.PausedAt is { } since ? [(since, AsAt)] : []);
        return (begin < until, Time.Ms(begin, until) - stood.Sum(pause => Time.Ms(Later(pause.Item1), pause.Item2 < until ? pause.Item2 : until)));
    }

    private static IEnumerable<(SlowTicket Ticket, SlowVisit Visit, Phase Phase, DateTime Due, bool Met)> JudgedOf(SlowTicket ticket, SlowVisit visit, DateTime asAt)
    {
        var handedOn = ticket.Visits.Values.Any(next => next.Last.Ordinal > visit.Last.Ordinal && next.Last.Clock is not null && next.Last.Clock == visit.Last.Clock);
        return handedOn || visit.Judged(asAt) is not { } judged || (visit.TakenAway && judged.Met) ? [] : [(ticket, visit, ticket.PhaseOf(visit), judged.Due, judged.Met)];
    }
}
