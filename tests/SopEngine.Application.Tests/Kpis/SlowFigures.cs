using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>K1 to K17 of some days of a region, one line each, by the formulas and by no code of the product.</summary>
internal sealed class SlowFigures(SlowRegion region, DateTime from, DateTime to)
{
    private readonly SlowKnowledge _knows = region.Knows;

    public IEnumerable<KpiLine> Lines() => [.. Promises(), .. Times(), .. Ways(), .. Piles(), .. Lateness(), .. Spent(), .. Ends()];

    private IEnumerable<SlowTicket> Of(Func<SlowTicket, DateTime?> milestone) => region.Tickets.Where(ticket => In(milestone(ticket)));

    private IReadOnlyList<SlowTicket> Resolved => [.. Of(ticket => ticket.Header.FirstResolvedAt)];

    private IReadOnlyList<SlowTicket> Closed => [.. Of(ticket => ticket.Header.ClosedAt)];

    private bool In(DateTime? at) => at >= from && at < to;

    private IEnumerable<KpiLine> Promises()
    {
        var due = region.Judged.Where(visit => In(visit.Due)).ToList();
        var promised = region.Tickets.Where(ticket => In(ticket.Promise?.At)).Select(ticket => ticket.Promise!.Value).ToList();
        var closed = Closed.Where(ticket => ticket.Header.ClosureKind is ClosureKind.Solved or ClosureKind.Unsolvable or ClosureKind.RejectedOutOfScope && ticket.Closing!.Value.Allowed > 0).ToList();
        yield return Share("K1", "", due.Count(visit => visit.Met), due.Count);
        foreach (var phase in due.GroupBy(visit => visit.Phase))
        {
            yield return Share("K1", Name(phase.Key), phase.Count(visit => visit.Met), phase.Count());
        }

        yield return Share("K2", "", promised.Count(ticket => ticket.Met), promised.Count);
        yield return Share("K2c", "", closed.Count(ticket => ticket.Closing!.Value.Used <= ticket.Closing.Value.Allowed), closed.Count);
        yield return Spread("K17", promised.Select(ticket => ticket.Allowed)) with { P90 = null, Mean = null };
    }

    private IEnumerable<KpiLine> Times()
    {
        var answers = Of(ticket => ticket.Header.FirstResponseAt).Select(ticket => region.Time.Ms(ticket.Header.SubmittedAt!.Value, ticket.Header.FirstResponseAt!.Value)).ToList();
        yield return Spread("K3", answers);
        yield return Share("K3b", "", answers.Count(ms => ms <= 60 * 60_000), answers.Count);
        yield return Spread("K4", Resolved.Select(ticket => ticket.Net).OfType<long>());
        yield return Spread("K4f", Resolved.Select(ticket => ticket.FirstNet!.Value));
        yield return Spread("K4g", Resolved.Where(ticket => ticket.Header.ResolvedAt is not null).Select(ticket => (ticket.Header.ResolvedAt!.Value - ticket.Header.SubmittedAt!.Value).Ticks / TimeSpan.TicksPerMillisecond));
        var asked = Of(ticket => ticket.Header.ResolvedAt).ToList();
        var confirmed = asked.Where(ticket => ticket.Header.ConfirmedAt is not null).ToList();
        yield return _knows.Confirms ? Share("K14", "", confirmed.Count, asked.Count) : Unknown("K14");
        yield return _knows.Confirms ? Spread("K14b", confirmed.Select(ticket => region.Time.Ms(ticket.Header.ResolvedAt!.Value, ticket.Header.ConfirmedAt!.Value))) : Unknown("K14b");
    }

    private IEnumerable<KpiLine> Ways()
    {
        var (resolved, decided) = (Resolved, Of(FirstDecided).ToList());
        var returned = decided.Where(ticket => ticket.LastReturnedAt is not null).ToList();
        var reopenings = resolved.Sum(ticket => ticket.Ends.Count(end => end.Outcome.Reopens));
        yield return _knows.Escalates ? Share("K5", "", resolved.Count(ticket => _knows.LevelOf(ticket) > 1), resolved.Count) : Unknown("K5");
        foreach (var level in _knows.Escalates ? resolved.GroupBy(_knows.LevelOf) : [])
        {
            yield return Count("K5b", $"{level.Key}", level.Count());
        }

        yield return _knows.Escalates ? Share("K6", "", resolved.Count(ticket => _knows.LevelOf(ticket) == 1 && UnitsOf(ticket) < 2), resolved.Count) : Unknown("K6");
        yield return _knows.Reopens ? Share("K7", "", resolved.Count(ticket => ticket.Ends.Any(end => end.Outcome.Reopens)), resolved.Count) : Unknown("K7");
        yield return _knows.Reopens ? Share("K7b", "", reopenings, resolved.Count) : Unknown("K7b");
        yield return _knows.Returns ? Share("K8", "", returned.Count, decided.Count) : Unknown("K8");
        yield return _knows.Returns ? Share("K8b", "", returned.Count(NeverCameBack), returned.Count) : Unknown("K8b");
        yield return _knows.Rejects ? Share("K8c", "", decided.Count(ticket => ticket.Header.ClosureKind == ClosureKind.RejectedOutOfScope), decided.Count) : Unknown("K8c");
    }

    private IEnumerable<KpiLine> Piles()
    {
        var end = to < region.AsAt ? to : region.AsAt;
        var open = region.Tickets.Select(ticket => (Ticket: ticket, Pile: SlowRegion.PileOf(ticket, end))).Where(pair => pair.Pile is not null).ToList();
        var ages = open.Where(pair => pair.Pile != 2).Select(pair => region.Time.Ms(pair.Ticket.Header.SubmittedAt!.Value, end)).ToList();
        int Aged(int over, int upTo) => ages.Count(ms => (over == 0 || ms > over * SlowRegion.DayMs) && ms <= upTo * SlowRegion.DayMs);
        return
        [
            Count("K9", "", open.Count),
            Count("K9", "provider", open.Count(pair => pair.Pile == 0)), Count("K9", "requester", open.Count(pair => pair.Pile == 1)), Count("K9", "resolved", open.Count(pair => pair.Pile == 2)),
            Spread("K9b", ages),
            Count("K9c", "1", Aged(0, 1)), Count("K9c", "3", Aged(1, 3)), Count("K9c", "7", Aged(3, 7)), Count("K9c", "20", Aged(7, 20)), Count("K9c", "older", Aged(20, 1_000_000)),
        ];
    }

    private IEnumerable<KpiLine> Lateness()
    {
        var late = region.Judged.Where(visit => !visit.Met).Select(visit => region.Late(visit.Ticket, visit.Visit, visit.Due, from, to)).Where(late => late.Overdue).ToList();
        var sum = late.Sum(one => one.Ms);
        return [new("K10", "", sum, Count: late.Count), new("K10b", "", late.Count == 0 ? null : sum / (decimal)late.Count, Count: late.Count)];
    }

    private IEnumerable<KpiLine> Spent()
    {
        var closed = Closed;
        long Provider(Func<SlowVisit, SlowTicket, bool> which) =>
            closed.Sum(ticket => ticket.Visits.Values.Where(visit => visit.Provider && which(visit, ticket)).Sum(visit => ticket.SpentMs(visit, ticket.Header.ClosedAt!.Value)));
        var (all, requester) = (Provider((_, _) => true), closed.Sum(ticket => ticket.RequesterMs(ticket.Begun, ticket.Header.ClosedAt!.Value)));
        foreach (var phase in closed.Count > 0 ? _knows.Phases : [])
        {
            yield return Time("K11", Name(phase), Provider((visit, ticket) => ticket.PhaseOf(visit) == phase), all, closed.Count);
        }

        yield return Time("K12", "", requester, all + requester, closed.Count);
        yield return Share("K13", "", closed.Count(IsAutoClosed), closed.Count);
    }

    private IEnumerable<KpiLine> Ends()
    {
        var given = region.Ratings.Where(rating => In(rating.At)).ToList();
        var (submitted, resolved, closed) = (Of(ticket => ticket.Header.SubmittedAt).ToList(), Resolved, Closed);
        return
        [
            Index("K15", [.. given.Where(rating => rating.Scores.Count == 9)]), Index("K15b", [.. given.Where(rating => rating.Scores.Count == 1)]),
            Count("K16", "", submitted.Count), Count("K16", "resolved", resolved.Count), Count("K16", "closed", closed.Count),
            Count("K16", "rejected", closed.Count(ticket => ticket.Header.ClosureKind == ClosureKind.RejectedOutOfScope)),
            Count("K16", "withdrawn", closed.Count(ticket => ticket.Header.ClosureKind == ClosureKind.Withdrawn)),
            Count("K16", "adjusted", submitted.Concat(resolved).Concat(closed).Distinct().Count(ticket => ticket.Header.Adjustments > 0)),
            Share("K16b", "", submitted.Count(ticket => ticket.Header.FirstResolvedAt < to), submitted.Count),
        ];
    }

    private static DateTime? FirstDecided(SlowTicket ticket) =>
        ticket.Visits.Values.Where(visit => visit is { Provider: true, TakenAway: false, Last.EndedAt: not null } && ticket.PhaseOf(visit) == Phase.Triage).Min(visit => visit.Last.EndedAt);

    private static int UnitsOf(SlowTicket ticket) => ticket.Visits.Values.Where(visit => visit.Provider && visit.Last.Unit is not null).Select(visit => visit.Last.Unit).Distinct().Count();

    private static bool IsAutoClosed(SlowTicket ticket) => ticket.Header.ClosureKind is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse;

    // it came back when the provider has a row again
    private bool NeverCameBack(SlowTicket ticket) => !ticket.Visits.Values.Any(visit => visit.Provider && visit.Last.ActiveAt > ticket.LastReturnedAt)
        && (IsAutoClosed(ticket) || (ticket.Header.ClosedAt is null && ticket.LastReturnedAt!.Value.AddMonths(1) < region.AsAt));

    private static string Name(Phase phase) => phase.ToString().ToLowerInvariant();

    private static KpiLine Unknown(string kpi) => new(kpi, "", null);

    private static KpiLine Count(string kpi, string facet, int count) => new(kpi, facet, count, Count: count);

    private static KpiLine Share(string kpi, string facet, int part, int whole) => Time(kpi, facet, part, whole, whole);

    private static KpiLine Time(string kpi, string facet, long part, long whole, int count) => new(kpi, facet, whole == 0 ? null : Tenths(part, whole), Count: count, Part: part, Whole: whole);

    // of a hundred, in whole tenths, half upwards
    private static decimal Tenths(long part, long whole) => ((2000L * part) + whole) / (2 * whole) / 10m;

    private static KpiLine Spread(string kpi, IEnumerable<long> durations)
    {
        var all = durations.Order().ToList();
        if (all.Count == 0)
        {
            return new(kpi, "", null, Count: 0);
        }

        var median = all.Count % 2 == 1 ? all[all.Count / 2] : (all[(all.Count / 2) - 1] + all[all.Count / 2]) / 2m;
        return new(kpi, "", median, all[(int)Math.Ceiling(all.Count * 0.9m) - 1], all.Sum() / (decimal)all.Count, all.Count);
    }

    // the mean of each question's mean, four being a hundred
    private static KpiLine Index(string kpi, IReadOnlyList<(DateTime At, IReadOnlyList<int> Scores)> given) => new(
        kpi, "",
        given.Count == 0 ? null : Math.Round(Enumerable.Range(0, given[0].Scores.Count).Sum(question => given.Sum(one => one.Scores[question]) * 25m) / given.Count / given[0].Scores.Count, 2, MidpointRounding.AwayFromZero),
        Count: given.Count);
}
