using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>What a ticket has used of what it is allowed, and since when that is too much: looked for millisecond by millisecond, between one act and the next.</summary>
internal sealed class SlowAllowance(SlowTicket ticket, SopRevision sop, SlowTime time)
{
    private readonly List<long> _promises = [];
    private DateTime? _outSince;

    public (DateTime At, bool Met, long Allowed)? Verdict { get; private set; }

    public void Promise(Clock clock) => _promises.Add(AllowedBy(clock));

    /// <summary>Time passes in which nothing is done.</summary>
    public void Pass(DateTime from, DateTime to)
    {
        if (ticket.Header is { SubmittedAt: null } or { ResolvedAt: not null } or { ClosedAt: not null })
        {
            return;
        }

        var allowed = Allowed();
        if (allowed == 0 || Used(from) <= allowed)
        {
            _outSince = null;
        }

        if (allowed > 0 && Used(to) > allowed)
        {
            _outSince ??= LastInTime(from, to, allowed);
        }
    }

    public void Resolve(DateTime? at)
    {
        var allowed = Allowed();
        Verdict = at is not { } now || allowed == 0 ? null : Used(now) <= allowed ? (now, true, allowed) : (_outSince ?? now, false, allowed);
    }

    /// <summary>What is not resolved counts when its time ran out, be it open or given up.</summary>
    public void End(DateTime now)
    {
        if (ticket.Header.ResolvedAt is null && _outSince is { } ranOut && Used(ticket.Header.ClosedAt ?? now) > Allowed())
        {
            Verdict = (ranOut, false, Allowed());
        }

        if (ticket.Header.ClosureKind is not (null or ClosureKind.Solved or ClosureKind.Unsolvable))
        {
            Verdict = null;
        }
    }

    public long Used(DateTime at) => Counted.Where(visit => _promises.Count > 0 || visit.Clock is not null).Sum(visit => ticket.SpentMs(visit, at));

    /// <summary>The ticket's own promise, or that of each row once for every round the requester began.</summary>
    public long Allowed()
    {
        if (_promises.Count > 0)
        {
            return _promises.Sum();
        }

        // handing on within the row is the same visit, with the same clock
        var visits = Counted.Where(visit => visit.Clock is not null).DistinctBy(visit => visit.Clock!.Ordinal);
        return visits.DistinctBy(visit => (visit.Last.Step, RoundOf(visit))).Sum(visit => AllowedBy(visit.Clock!));
    }

    private IEnumerable<SlowVisit> Counted => ticket.Visits.Values.Where(visit => visit is { Provider: true, TakenAway: false });

    // a round begins with a giving back and with a reopening
    private int RoundOf(SlowVisit visit) => ticket.Visits.Values.Count(other => other.Last.Ordinal < visit.Last.Ordinal && other.Last.Outcome is { } id
        && sop.FindStep(other.Last.Step) is { } step && step.FindOutcome(id) is { } outcome && (outcome.Reopens || sop.GivesBack(step, outcome)));

    // the last millisecond at which no more was used than allowed
    private DateTime LastInTime(DateTime from, DateTime to, long allowed)
    {
        var (low, high) = (from.Ticks / TimeSpan.TicksPerMillisecond, to.Ticks / TimeSpan.TicksPerMillisecond);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Used(At(middle)) > allowed ? (low, middle) : (middle + 1, high);
        }

        return Used(from) > allowed ? from : At(low - 1);
    }

    private static DateTime At(long ms) => new(ms * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);

    // a month is the working time of that span of the calendar
    private long AllowedBy(Clock clock) => clock.Target.Unit switch
    {
        TimeUnit.Minute => clock.Target.Amount * 60_000L,
        TimeUnit.Hour => clock.Target.Amount * 3_600_000L,
        TimeUnit.Day => clock.Target.Amount * 450 * 60_000L,
        _ => time.Ms(clock.StartedAt, SpanEnd(clock)),
    };

    private DateTime SpanEnd(Clock clock) => time.Calendar.Due(clock.StartedAt, clock.Target).At!.Value;
}
