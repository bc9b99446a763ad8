using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Forecasts;

/// <summary>Where the officers of an imitation work: what is due next, who has his hands free, and what waits for them.</summary>
internal sealed class ImitatedDesk(ForecastBasis basis, PastWays ways, LaneHands hands, Func<double> draw)
{
    private readonly PriorityQueue<Action<DateTime>, (DateTime At, long Turn)> _agenda = new();
    private readonly Dictionary<string, Queue<Waiting>> _waiting = new(StringComparer.Ordinal);
    private long _turn;

    /// <summary>Has a ticket come at an instant.</summary>
    public ImitatedTicket Expect(DateTime at, PastTicket like)
    {
        var ticket = new ImitatedTicket(basis, like, draw);
        Plan(at, now =>
        {
            ticket.File(now);
            Look(ticket, now);
        });
        return ticket;
    }

    /// <summary>Lets the days pass, up to an instant.</summary>
    public void Work(DateTime end)
    {
        while (_agenda.TryDequeue(out var act, out var key) && key.At < end)
        {
            act(key.At);
        }
    }

    private void Plan(DateTime? at, Action<DateTime> act)
    {
        // null where no calendar can say when: then never
        if (at is { } instant)
        {
            _turn++;
            _agenda.Enqueue(act, (instant, _turn));
        }
    }

    /// <summary>Sees to what is new about a ticket.</summary>
    private void Look(ImitatedTicket ticket, DateTime now)
    {
        foreach (var (ordinal, lane) in ticket.InHand.Where(held => ticket.State?.Items.GetValueOrDefault(held.Key)?.Lane != held.Value).ToList())
        {
            Free(ticket, ordinal, lane, now);
        }

        foreach (var item in ticket.News())
        {
            Begin(ticket, item, now);
        }

        foreach (var alarm in ticket.NewEnds())
        {
            Plan(alarm.DueAt, at =>
            {
                ticket.Ring(alarm.Ordinal, at);
                Look(ticket, at);
            });
        }
    }

    private void Begin(ImitatedTicket ticket, WorkItem item, DateTime now)
    {
        var past = ticket.Next(item.Step) ?? ways.Draw(item.Step, draw);
        if (past is { SeenAt: not null })
        {
            past = ways.Ended(past, draw);
            if (past is null)
            {
                return; // it lay for good
            }
        }

        if (past is { EndedAt: null } || (past?.Outcome is { } outcome && basis.Sop.FindStep(item.Step)?.FindOutcome(outcome) is { BySilence: true }))
        {
            return; // nobody ever answered
        }

        var work = new Waiting(ticket, item, past?.Outcome, past?.Working is { } took ? Long(ticket, item, past, took) : ways.Length(Target(ticket, item, now), draw));
        // what came in before it was filed has been somebody's since then, and was measured from there
        var since = item.ActiveAt < ticket.State?.Header?.OpenedAt ? item.ActiveAt : now;
        if (item.Owner != OwnerSide.Provider)
        {
            Do(work, since, now);
        }
        else if (hands.Take(item.Lane))
        {
            ticket.InHand[item.Ordinal] = item.Lane;
            Do(work, since, now);
        }
        else
        {
            Queue(item.Lane).Enqueue(work);
        }
    }

    private void Do(Waiting work, DateTime since, DateTime now) => Plan(Later(Calendar(work).Add(since, work.Length).At, now), at =>
    {
        if (work.Ticket.State?.Items.GetValueOrDefault(work.Item.Ordinal)?.Lane != work.Item.Lane)
        {
            return;
        }

        work.Ticket.End(work.Item.Ordinal, work.Outcome, ways, at);
        if (work.Ticket.InHand.ContainsKey(work.Item.Ordinal))
        {
            Free(work.Ticket, work.Item.Ordinal, work.Item.Lane, at);
        }

        Look(work.Ticket, at);
    });

    private static DateTime? Later(DateTime? end, DateTime now) => end < now ? now : end;

    /// <summary>Somebody of a lane has his hands free: he takes what has waited longest.</summary>
    private void Free(ImitatedTicket ticket, int ordinal, string lane, DateTime now)
    {
        ticket.InHand.Remove(ordinal);
        hands.Give(lane);
        while (Queue(lane).TryPeek(out var next))
        {
            if (next.Ticket.State?.Items.GetValueOrDefault(next.Item.Ordinal)?.Lane != lane)
            {
                Queue(lane).Dequeue();
            }
            else if (hands.Take(lane))
            {
                Queue(lane).Dequeue();
                next.Ticket.InHand[next.Item.Ordinal] = lane;
                Do(next, now, now);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>As long as it once took, by what the calendar gives to the target now.</summary>
    private TimeSpan Long(ImitatedTicket ticket, WorkItem item, PastVisit past, TimeSpan took) =>
        item.Owner == OwnerSide.Provider ? TimeSpan.FromMilliseconds(Math.Round(took.TotalMilliseconds * AllowedTime.Ratio(basis, ticket, item, past))) : took;

    private TimeSpan? Target(ImitatedTicket ticket, WorkItem item, DateTime now) =>
        item.Clock is { } clock && ticket.State?.Clocks.GetValueOrDefault(clock)?.DueAt is { } due ? basis.Calendars.OfVersion(ticket.State.Clocks[clock].Calendar).Between(now, due) : null;

    private Calendars.WorkingCalendar Calendar(Waiting work) =>
        basis.Calendars.Find(basis.Tenant.Topics.FirstOrDefault(topic => topic.Id == work.Ticket.State?.Header?.Topic && topic.Sop == basis.Sop.Sop)?.Calendar ?? basis.Tenant.CalendarOfUnit(work.Item.Unit));

    private Queue<Waiting> Queue(string lane) => _waiting.TryGetValue(lane, out var queue) ? queue : _waiting[lane] = new Queue<Waiting>();

    private sealed record Waiting(ImitatedTicket Ticket, WorkItem Item, string? Outcome, TimeSpan Length);
}
