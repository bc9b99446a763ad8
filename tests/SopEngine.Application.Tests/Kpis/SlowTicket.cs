using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>
/// A ticket measured slowly and straight from its history, without any of the code that counts facts: what the formulas say, entry by entry. Shares with it the calendar alone.
/// </summary>
internal sealed class SlowTicket
{
    private readonly SopRevision _sop;
    private readonly WorkingCalendar _calendar;
    private readonly Dictionary<int, Clock> _clocks = [];
    private readonly List<long> _promises = [];

    public SlowTicket(SopRevision sop, WorkingCalendar calendar, IReadOnlyList<HistoryEntry> history)
    {
        (_sop, _calendar) = (sop, calendar);
        foreach (var entry in history)
        {
            foreach (var change in entry.Changes)
            {
                Take(change, entry);
            }
        }
    }

    public TicketHeader Header { get; private set; } = null!;

    public SortedDictionary<int, SlowVisit> Visits { get; } = [];

    public DateTime? FirstResolvedAt { get; private set; }

    public DateTime? FirstReopenedAt { get; private set; }

    public DateTime? FirstReturnedAt { get; private set; }

    public DateTime? FirstEscalatedAt { get; private set; }

    /// <summary>At the last resolution: working time less the requester's, time used, time allowed, in milliseconds.</summary>
    public (long Net, long Used, long Allowed)? Resolution { get; private set; }

    public (long Used, long Allowed)? Closing { get; private set; }

    public long Ms(DateTime from, DateTime to) => to > from ? _calendar.Between(from, to).Ticks / TimeSpan.TicksPerMillisecond : 0;

    private void Take(StateChange change, HistoryEntry entry)
    {
        switch (change)
        {
            case StateChange.HeaderSet set:
                Take(set.Header, entry.At);
                break;
            case StateChange.ItemSet set:
                Take(set.Item, entry.At);
                break;
            case StateChange.ClockSet set:
                Take(set.Clock, entry.At);
                break;
        }
    }

    private void Take(TicketHeader header, DateTime at)
    {
        var before = Header;
        Header = header;
        FirstResolvedAt ??= header.FirstResolvedAt;
        FirstReopenedAt ??= header.Reopenings > 0 ? at : null;
        FirstReturnedAt ??= header.Returns > 0 ? at : null;
        FirstEscalatedAt ??= header.Escalations > 0 ? at : null;
        if (before?.ResolvedAt != header.ResolvedAt)
        {
            var from = header.SubmittedAt ?? header.OpenedAt;
            Resolution = header.ResolvedAt is null ? null : (Math.Max(0, Ms(from, at) - RequesterMs(from, at)), Used(at), Allowed());
        }

        if (before?.ClosedAt != header.ClosedAt)
        {
            Closing = header.ClosedAt is null ? null : (Used(at), Allowed());
        }
    }

    private void Take(WorkItem item, DateTime at)
    {
        if (!Visits.TryGetValue(item.Ordinal, out var visit))
        {
            visit = new SlowVisit(item);
            Visits.Add(item.Ordinal, visit);
            if (item.Clock is { } ordinal && _clocks.TryGetValue(ordinal, out var clock) && clock.Kind == ClockKind.Step)
            {
                visit.Clock = clock;
                visit.Dues.Add((at, clock.DueAt));
            }
        }

        if (item.PausedAt is { } since && visit.Last.PausedAt is null)
        {
            visit.Stood.Add((since, null, item.AwaitsRequester));
        }
        else if (visit.Stood is [.., (var from, null, var whom)] && (item.PausedAt is null || item.EndedAt is not null))
        {
            visit.Stood[^1] = (from, item.EndedAt ?? at, whom);
        }

        visit.Last = item;
    }

    private void Take(Clock clock, DateTime at)
    {
        if (clock.Kind == ClockKind.Ticket && !_clocks.ContainsKey(clock.Ordinal))
        {
            _promises.Add(AllowedBy(clock));
        }

        _clocks[clock.Ordinal] = clock;
        foreach (var visit in Visits.Values.Where(visit => visit.Last.Clock == clock.Ordinal && clock.Kind == ClockKind.Step && visit.Last.EndedAt is null))
        {
            visit.Clock = clock;
            visit.Dues.Add((at, clock.DueAt));
        }
    }

    public long SpentMs(SlowVisit visit, DateTime at)
    {
        var end = visit.Last.EndedAt ?? at;
        return Ms(visit.Last.ActiveAt, end) - visit.Stood.Sum(pause => Ms(pause.From, pause.To ?? end));
    }

    public long RequesterMs(DateTime from, DateTime at) => Visits.Values.Sum(visit => visit.Last.Owner == OwnerSide.Requester
        ? Ms(visit.Last.ActiveAt > from ? visit.Last.ActiveAt : from, visit.Last.EndedAt ?? at)
        : visit.Stood.Where(pause => pause.ForRequester).Sum(pause => Ms(pause.From, pause.To ?? at)));

    private IEnumerable<SlowVisit> Counted => Visits.Values.Where(visit => visit.Provider && visit.Last is { Skipped: false, State: not WorkItemState.Cancelled });

    private long Used(DateTime at) => Counted.Where(visit => _promises.Count > 0 || visit.Clock is not null).Sum(visit => SpentMs(visit, at));

    /// <summary>The ticket's own promise, or that of each row once for every round the requester began.</summary>
    private long Allowed()
    {
        if (_promises.Count > 0)
        {
            return _promises.Sum();
        }

        var seen = new HashSet<(string Step, int Round)>();
        return Visits.Values.Where(visit => visit.Provider && visit.Clock is not null && seen.Add((visit.Last.Step, RoundOf(visit))))
            .Where(visit => visit.Last is { Skipped: false, State: not WorkItemState.Cancelled }).Sum(visit => AllowedBy(visit.Clock!));
    }

    // a round begins with a giving back and with a reopening
    private int RoundOf(SlowVisit visit) => Visits.Values.Count(other => other.Last.Ordinal < visit.Last.Ordinal && other.Last.Outcome is { } id
        && _sop.FindStep(other.Last.Step) is { } step && step.FindOutcome(id) is { } outcome && (outcome.Reopens || _sop.GivesBack(step, outcome)));

    private long AllowedBy(Clock clock) => clock.Target.Unit switch
    {
        TimeUnit.Minute => clock.Target.Amount * 60_000L,
        TimeUnit.Hour => clock.Target.Amount * 3_600_000L,
        TimeUnit.Day => clock.Target.Amount * 450 * 60_000L,
        _ => Ms(clock.StartedAt, _calendar.Due(clock.StartedAt, clock.Target).At!.Value),
    };
}
