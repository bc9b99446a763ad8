using SopEngine.Application.Messages;
using SopEngine.Application.Wording;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Trials;

/// <summary>A pretend ticket in memory. Every act is decided as a real one is; what would be sent or written is collected and goes nowhere.</summary>
internal sealed class TrialPlay(TicketContext around, MessageTexts texts, DateTime began)
{
    public const string Number = "COBA-1";

    // a ladder and its reminders have some dozens in a month
    private const int MostAlarms = 2_000;

    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, DateTime> _later = [];
    private readonly List<HistoryEntry> _history = [];
    private readonly List<TrialMessage> _messages = [];

    public DateTime Now { get; private set; } = began;

    public TicketState? State { get; private set; }

    public IReadOnlyList<HistoryEntry> History => _history;

    public IReadOnlyList<TrialMessage> Messages => _messages;

    /// <summary>The next alarm and when it goes off; null for none.</summary>
    public (int Alarm, DateTime At)? Next
    {
        get
        {
            var due = State?.Alarms.Values.Select(alarm => (alarm.Ordinal, At: _later.GetValueOrDefault(alarm.Ordinal, alarm.DueAt))).Where(alarm => alarm.At < DateTime.MaxValue).ToList();
            return due is { Count: > 0 } ? due.MinBy(alarm => (alarm.At, alarm.Ordinal)) : null;
        }
    }

    /// <summary>Around the ticket as it stands, for somebody.</summary>
    public TicketContext Context(Actor actor) => around with { Now = Now, Actor = actor, Answers = _answers, Files = PlausibleAnswers.Files };

    public Actor ActorOf(string? userName) => Actor.Of(around.People.GetValueOrDefault(userName ?? TrialPeople.Requester) ?? around.People[TrialPeople.Requester]);

    /// <summary>Does one thing; why it is refused, or null.</summary>
    public Problem? Do(TrialAct act) => act switch
    {
        { Kind: TrialActKind.File } => Carry(ActorOf(null), new TicketCommand.File(Number, act.Form, act.Topic, act.Channel)),
        { Kind: TrialActKind.Complete, Item: { } item, Outcome: { } outcome } => Carry(ActorOf(act.Person), new TicketCommand.Complete(item, outcome, act.Form)),
        { Kind: TrialActKind.Supply, Item: { } item } => Carry(ActorOf(act.Person), new TicketCommand.Supply(item, act.Form)),
        { Kind: TrialActKind.Called, Item: { } item } => Carry(Actor.System, new TicketCommand.CalledEnded(item, ClosureKind.Solved)),
        { Kind: TrialActKind.Jump, To: { } to } => Jump(to),
        _ => new TicketProblems.WorkItemUnknown(Number, act.Item ?? 0),
    };

    private Problem? Jump(DateTime to)
    {
        for (var rung = 0; rung < MostAlarms && Next is var (alarm, at) && at <= to; rung++)
        {
            Now = at > Now ? at : Now;
            var refused = Carry(Actor.System, new TicketCommand.AlarmElapsed(alarm));
            if (refused is not null)
            {
                // as with the real pass: it speaks when somebody is at work; what cannot go off at all is left
                _later[alarm] = refused is TicketProblems.AlarmQuiet { Until: var opening } && opening > Now ? opening : DateTime.MaxValue;
            }
        }

        Now = to > Now ? to : Now;
        return null;
    }

    private Problem? Carry(Actor actor, TicketCommand command)
    {
        var context = Context(actor);
        if (!TicketDecider.Decide(context, State, command).Succeeded(out var decision, out var problem))
        {
            return problem;
        }

        State = decision.State;
        _history.AddRange(decision.History);
        foreach (var (field, answer) in decision.History.Where(entry => entry.Answers is not null).SelectMany(entry => entry.Answers!))
        {
            _answers[field] = answer;
        }

        foreach (var message in decision.Effects.OfType<Effect.Message>())
        {
            var text = texts.For(context, decision, Number, message);
            var to = Recipients.Of(context, decision, message).Select(userName => context.People[userName].Name);
            _messages.Add(new TrialMessage(Now, [.. to], [.. message.Via.Select(Words.Channel)], text.Subject, text.Body));
        }

        return null;
    }
}
