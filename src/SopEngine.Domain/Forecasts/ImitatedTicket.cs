using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Forecasts;

/// <summary>A ticket that walks the revision once more as one of the past did: every step of it is decided as that of a real ticket is.</summary>
internal sealed class ImitatedTicket
{
    // a real ticket has some dozens; whatever goes round for longer would go round for ever
    private const int MostCommands = 300;

    private readonly ForecastBasis _basis;
    private readonly Func<double> _draw;
    private readonly Dictionary<string, Queue<PastVisit>> _past;
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly List<HistoryEntry> _history = [];
    private readonly HashSet<(int Item, string Lane)> _seen = [];
    private readonly HashSet<int> _rung = [];
    private int _commands;

    /// <param name="basis">What it runs on.</param>
    /// <param name="like">The ticket of the past.</param>
    /// <param name="draw">Gives a number from 0, below 1.</param>
    public ImitatedTicket(ForecastBasis basis, PastTicket like, Func<double> draw)
    {
        (_basis, _draw, Like) = (basis, draw, like);
        _past = like.Visits.GroupBy(visit => visit.Step).ToDictionary(row => row.Key, row => new Queue<PastVisit>(row));
    }

    public PastTicket Like { get; }

    /// <summary>Null until it is filed, and where it could not be.</summary>
    public TicketState? State { get; private set; }

    /// <summary>The visits that somebody has in hand, and whose lane's they are.</summary>
    public Dictionary<int, string> InHand { get; } = [];

    /// <summary>The code of the problem that stopped it; null for none.</summary>
    public string? Refused { get; private set; }

    public void File(DateTime now)
    {
        var context = Context(now, Actor.System);
        var topics = _basis.Tenant.Topics.Where(topic => topic.Sop == _basis.Sop.Sop).ToList();
        var topic = !_basis.Sop.Intake.Topics ? null : topics.Find(known => known.Id == Like.Topic)?.Id ?? (topics.Count > 0 ? topics[(int)(_draw() * topics.Count)].Id : null);
        var channel = _basis.Sop.Intake.Channels.Contains(Like.Channel) ? Like.Channel : null;
        var header = new TicketHeader
        {
            Number = "", Sop = _basis.Sop.Sop, Revision = _basis.Sop.Revision, Topic = topic, Class = context.FindTopic(topic)?.Class,
            Channel = channel ?? (_basis.Sop.Intake.Channels is [var first, ..] ? first : "web"), FiledBy = Actor.System.UserName, OpenedAt = now,
        };
        var answers = PlausibleAnswers.To(context, header, Intake.Fields(context), _draw);
        DateTime? received = Like.ReceivedAt is { } came && came < Like.OpenedAt ? Received(now, Like.OpenedAt - came, _basis.Calendar.Between(came, Like.OpenedAt)) : null;
        Carry(context, new TicketCommand.File("-", answers, topic, channel, received, Requester: TicketState.RequesterParty));
    }

    /// <summary>The visits that nobody has looked at yet.</summary>
    public IReadOnlyList<WorkItem> News() => State is null ? [] : [.. State.Items.Values.Where(item => _seen.Add((item.Ordinal, item.Lane)))];

    /// <summary>The ends of waits that have not been looked at yet. All other alarms only speak to people.</summary>
    public IReadOnlyList<Alarm> NewEnds() => State is null ? [] : [.. State.Alarms.Values.Where(alarm => alarm.Kind == AlarmKind.WaitEnds && _rung.Add(alarm.Ordinal))];

    /// <summary>What was done at the row when the ticket of the past came to it so often; null where it did not.</summary>
    public PastVisit? Next(string step) => _past.GetValueOrDefault(step) is { Count: > 0 } visits ? visits.Dequeue() : null;

    public void Ring(int alarm, DateTime now)
    {
        if (State?.Alarms.ContainsKey(alarm) == true)
        {
            Carry(Context(now, Actor.System), new TicketCommand.AlarmElapsed(alarm));
        }
    }

    /// <summary>Ends a visit, with the answer of the past where it is on offer.</summary>
    public void End(int ordinal, string? wanted, PastWays ways, DateTime now)
    {
        if (State?.Items.GetValueOrDefault(ordinal) is not { } item || _basis.Sop.FindStep(item.Step) is not { } step)
        {
            return;
        }

        var context = Context(now, ActorOf(step, item));
        if (step.Call is not null)
        {
            Carry(context with { Actor = Actor.System }, new TicketCommand.CalledEnded(ordinal, step.FindOutcome(wanted ?? "")?.CalledEnded is [var kind, ..] ? kind : ClosureKind.Solved));
            return;
        }

        if (Supplied(context, step, item, now) is { } ready && Offers.For(ready, State, item) is { Count: > 0 } offers)
        {
            var outcome = ways.Choose(step.Id, wanted, offers, _draw);
            IReadOnlyList<FormField> asked = [.. Offers.FieldsOf(ready, State.Header, step.Form, ready.Actor), .. outcome.Fields];
            asked = Countersigning.Eased(ready, State, step, outcome, RowEvidence.Demanded(ready, State.Header, step, outcome, asked));
            _seen.Remove((item.Ordinal, item.Lane));
            Carry(ready, new TicketCommand.Complete(ordinal, outcome.Id, PlausibleAnswers.To(ready, State.Header, asked, _draw)));
        }
    }

    /// <summary>What the figures are told from, once all is done that is done.</summary>
    public TicketFacts Facts() => State is null
        ? TicketFacts.None
        : FactFold.Apply(new FactSetting(_basis.Sop, _basis.Tenant, _basis.Calendars), _basis.Tenant.Id, TicketState.Empty, TicketFacts.None, _history, _history.Count);

    /// <summary>When it came in: so long before that as much working time has passed since. A weekend that lay between then need not lie between now.</summary>
    private DateTime Received(DateTime now, TimeSpan before, TimeSpan working)
    {
        var (early, late) = (now - before, now);
        if (_basis.Calendar.Between(early, now) <= working)
        {
            return early;
        }

        while (late - early > TimeSpan.FromSeconds(1))
        {
            var middle = early + ((late - early) / 2);
            (early, late) = _basis.Calendar.Between(middle, now) > working ? (middle, late) : (early, middle);
        }

        return new DateTime(late.Ticks - (late.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    private TicketContext? Supplied(TicketContext context, Step step, WorkItem item, DateTime now)
    {
        var missing = RowEvidence.Questions(context, State!, step);
        return missing.Count == 0 || Carry(context, new TicketCommand.Supply(item.Ordinal, PlausibleAnswers.To(context, State!.Header, missing, _draw))) ? Context(now, context.Actor) : null;
    }

    // the engine may do any row; where one is somebody's own, or wants several names, it is people
    private Actor ActorOf(Step step, WorkItem item)
    {
        if (item.Assignee is { } holder && _basis.People.TryGetValue(holder, out var assigned))
        {
            return Actor.Of(assigned);
        }

        return step.Signatures is not null && _basis.People.Values.FirstOrDefault(person => Permissions.MayHold(item, person.Holds) && !item.Signatures.Contains(person.UserName)) is { } signer
            ? Actor.Of(signer)
            : Actor.System;
    }

    private bool Carry(TicketContext context, TicketCommand command)
    {
        if (_commands++ > MostCommands)
        {
            Refused = "endless";
            State = State is null ? null : State with { Items = State.Items.Clear(), Alarms = State.Alarms.Clear() };
            return false;
        }

        if (!TicketDecider.Decide(context, State, command).Succeeded(out var decision, out var problem))
        {
            Refused = problem.Code;
            return false;
        }

        State = decision.State;
        _history.AddRange(decision.History);
        foreach (var (field, answer) in decision.History.Where(entry => entry.Answers is not null).SelectMany(entry => entry.Answers!))
        {
            _answers[field] = answer;
        }

        return true;
    }

    private TicketContext Context(DateTime now, Actor actor) => new()
    {
        Sop = _basis.Sop, Tenant = _basis.Tenant, Calendars = _basis.Calendars, Now = now, Actor = actor, People = _basis.People, Answers = _answers, Files = PlausibleAnswers.Files,
    };
}
