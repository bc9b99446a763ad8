using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>
/// A ticket measured slowly and straight from its history, without any of the code that counts facts: what the formulas say, entry by entry. Shares with it the office's hours alone.
/// </summary>
internal sealed class SlowTicket
{
    private readonly SopRevision _sop;
    private readonly SlowTime _time;
    private readonly Dictionary<int, Clock> _clocks = [];
    private readonly List<(DateTime At, TicketHeader Header, IReadOnlyList<WorkItem> Open)> _states = [];
    private readonly SlowAllowance _allowance;

    public SlowTicket(SopRevision sop, SlowTime time, IReadOnlyList<HistoryEntry> history, DateTime asAt)
    {
        (_sop, _time) = (sop, time);
        _allowance = new SlowAllowance(this, sop, time);
        DateTime? last = null;
        foreach (var entry in history.Where(entry => entry.At <= asAt))
        {
            if (last is { } earlier && entry.At > earlier)
            {
                _allowance.Pass(earlier, entry.At);
            }

            Take(entry);
            last = entry.At;
        }

        if (last is { } end && asAt > end)
        {
            _allowance.Pass(end, asAt);
        }

        _allowance.End(asAt);
    }

    public TicketHeader Header { get; private set; } = null!;

    public SortedDictionary<int, SlowVisit> Visits { get; } = [];

    /// <summary>In the order in which rows ended: which, how, when.</summary>
    public List<(string Step, Outcome Outcome, Step Row, DateTime At)> Ends { get; } = [];

    /// <summary>Working time less the requester's, at the first and at the last resolution; the last is null while it is not resolved.</summary>
    public long? FirstNet { get; private set; }

    public long? Net { get; private set; }

    /// <summary>When it counts for K2, whether it was in time, and what it was allowed.</summary>
    public (DateTime At, bool Met, long Allowed)? Promise => _allowance.Verdict;

    /// <summary>Time used and allowed up to closing; null while open.</summary>
    public (long Used, long Allowed)? Closing { get; private set; }

    /// <summary>When it became what it is for the requester's having to complete it.</summary>
    public DateTime? LastReturnedAt => Ends.Where(end => GivesBack(end.Row, end.Outcome)).Select(end => (DateTime?)end.At).LastOrDefault();

    public bool GivesBack(Step row, Outcome outcome) => _sop.GivesBack(row, outcome);

    /// <summary>How it stood at an instant; null before it was filed.</summary>
    public (TicketHeader Header, IReadOnlyList<WorkItem> Open)? At(DateTime instant)
    {
        var found = _states.FindLastIndex(state => state.At <= instant);
        return found < 0 ? null : (_states[found].Header, _states[found].Open);
    }

    private void Take(HistoryEntry entry)
    {
        foreach (var change in entry.Changes)
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
                    Take(set.Clock, entry);
                    break;
            }
        }

        _states.Add((entry.At, Header, [.. Visits.Values.Where(visit => visit.Last.IsOpen).Select(visit => visit.Last)]));
    }

    private void Take(TicketHeader header, DateTime at)
    {
        var before = Header;
        Header = header;
        if (before?.ResolvedAt != header.ResolvedAt)
        {
            Net = header.ResolvedAt is null ? null : Math.Max(0, _time.Ms(Begun, at) - RequesterMs(Begun, at));
            FirstNet ??= Net;
            _allowance.Resolve(header.ResolvedAt);
        }

        if (before?.ClosedAt != header.ClosedAt)
        {
            Closing = header.ClosedAt is null ? null : (_allowance.Used(at), _allowance.Allowed());
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

        if (item is { EndedAt: { } end, Outcome: { } id } && visit.Last.EndedAt is null && _sop.FindStep(item.Step) is { } row && row.FindOutcome(id) is { } outcome)
        {
            Ends.Add((item.Step, outcome, row, end));
        }

        visit.Last = item;
    }

    private void Take(Clock clock, HistoryEntry entry)
    {
        if (clock.Kind == ClockKind.Ticket && !_clocks.ContainsKey(clock.Ordinal))
        {
            _allowance.Promise(clock);
        }

        _clocks[clock.Ordinal] = clock;
        foreach (var visit in Visits.Values.Where(visit => visit.Last.Clock == clock.Ordinal && clock.Kind == ClockKind.Step && visit.Last.EndedAt is null))
        {
            if (entry.Kind is HistoryKind.Relaid or HistoryKind.Adjusted)
            {
                visit.Dues.Clear();
            }

            visit.Clock = clock;
            visit.Dues.Add((entry.At, clock.DueAt));
        }
    }

    public DateTime Begun => Header.SubmittedAt ?? Header.OpenedAt;

    public Phase PhaseOf(SlowVisit visit) => _sop.FindStep(visit.Last.Step)!.Phase;

    /// <summary>How a clock stands now: with all its pauses.</summary>
    public Clock ClockOf(int ordinal) => _clocks[ordinal];

    public long SpentMs(SlowVisit visit, DateTime at)
    {
        var end = visit.Last.EndedAt ?? at;
        return _time.Ms(visit.Last.ActiveAt, end) - visit.Stood.Sum(pause => _time.Ms(pause.From, pause.To ?? end));
    }

    public long RequesterMs(DateTime from, DateTime at) => Visits.Values.Sum(visit => visit.Last.Owner == OwnerSide.Requester
        ? _time.Ms(visit.Last.ActiveAt > from ? visit.Last.ActiveAt : from, visit.Last.EndedAt ?? at)
        : visit.Stood.Where(pause => pause.ForRequester).Sum(pause => _time.Ms(pause.From, pause.To ?? at)));
}
