using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>A decision in the making: each change is applied to the state at once and goes into the history entry that is open. Used for one command.</summary>
internal sealed class DecisionDraft
{
    private readonly List<HistoryEntry> _history = [];
    private readonly List<Effect> _effects = [];
    private readonly Dictionary<string, Answer> _answers;
    private readonly List<StateChange> _changes = [];
    private HistoryEntry? _entry;

    public DecisionDraft(TicketContext context, TicketState state)
    {
        Context = context;
        State = state;
        Flow = new SopFlow(context.Sop);
        ClocksFrom = context.Now;
        _answers = new Dictionary<string, Answer>(context.Answers, StringComparer.Ordinal);
    }

    public TicketContext Context { get; }

    public TicketState State { get; private set; }

    public SopFlow Flow { get; }

    public TicketHeader Header => State.Header ?? throw new InvalidOperationException("The ticket has no header yet.");

    public DateTime Now => Context.Now;

    /// <summary>Where clocks that begin now are counted from: the moment of receipt while a ticket is being filed, else now.</summary>
    public DateTime ClocksFrom { get; set; }

    /// <summary>True while a history entry is open: only then may the state change.</summary>
    public bool IsRecording => _entry is not null;

    /// <summary>Everything answered on the ticket, this command included.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => _answers;

    /// <summary>Begins a history entry; the changes that follow belong to it.</summary>
    public void Record(HistoryEntry entry)
    {
        CloseEntry();
        _entry = entry;
        foreach (var (field, answer) in entry.Answers ?? new Dictionary<string, Answer>())
        {
            _answers[field] = answer;
        }
    }

    /// <summary>Begins an entry in the name of whoever gives the command.</summary>
    public void Record(HistoryKind kind, WorkItem? item = null, string? outcome = null, string? ground = null) =>
        Record(Entry(kind, item) with { Outcome = outcome, Ground = ground });

    /// <summary>An entry in the name of whoever gives the command, to be completed and recorded.</summary>
    public HistoryEntry Entry(HistoryKind kind, WorkItem? item = null) => new()
    {
        Kind = kind,
        At = Now,
        Actor = Context.Actor.UserName,
        Post = Permissions.PostOf(Context, Context.Actor, item),
        Step = item?.Step,
        Item = item?.Ordinal,
    };

    public void Change(StateChange change)
    {
        State = State.Apply(change);
        _changes.Add(change);
    }

    public void Set(TicketHeader header) => Change(new StateChange.HeaderSet(header));

    public void Set(WorkItem item) => Change(new StateChange.ItemSet(item));

    public void Set(Clock clock) => Change(new StateChange.ClockSet(clock));

    public void Set(Alarm alarm) => Change(new StateChange.AlarmSet(alarm));

    /// <summary>Raises a counter and gives its new value.</summary>
    public int CountUp(string of)
    {
        var count = State.Count(of) + 1;
        Change(new StateChange.CountSet(of, count));
        return count;
    }

    public void Send(Effect effect) => _effects.Add(effect);

    public WorkingCalendar CalendarOf(Clock clock) => Context.CalendarOf(clock);

    public Step Row(string step) => Flow.Row(step);

    public Lane LaneOf(WorkItem item) =>
        Context.Sop.FindLane(item.Lane) ?? throw new InvalidOperationException($"The SOP has no lane '{item.Lane}'.");

    public Decision Done()
    {
        CloseEntry();
        return new Decision(State, _history, _effects);
    }

    private void CloseEntry()
    {
        if (_entry is not null)
        {
            _history.Add(_entry with { Changes = [.. _changes] });
            _changes.Clear();
            _entry = null;
        }
    }
}
