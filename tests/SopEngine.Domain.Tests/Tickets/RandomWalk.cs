using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>A ticket of any SOP pushed about by chance: sensible acts, senseless ones, alarms, officials with authority. Breaks are told, not thrown.</summary>
internal sealed class RandomWalk(SopRevision sop, int seed)
{
    private static readonly string[] _answers = ["ringan", "sedang", "berat"];

    private readonly Random _random = new(seed);
    private readonly List<HistoryEntry> _history = [];
    private readonly Dictionary<string, Answer> _given = [];
    private readonly Person[] _people =
    [
        Person("pemohon"), Person("petugas", "petugas"), Person("petugas2", "petugas"), Person("kepala", "kepala"), Person("admin", RoleDefinition.Admin),
    ];

    private SopRevision _sop = sop;
    private TicketState? _state;
    private DateTime _now = Instants.Wib("2026-11-23 08:00");

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    /// <summary>The ticket as it stands; null before it is filed.</summary>
    public TicketState? State => _state;

    /// <summary>All that happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History => _history;

    public bool Closed => _state?.Status == TicketStatus.Closed;

    /// <summary>Walks so many commands; the first break found, or nothing.</summary>
    public string Run(int commands)
    {
        for (var step = 0; step < commands; step++)
        {
            var (actor, command) = _state is null ? (_people[0], File()) : Next(_state);
            _now = _now.AddMinutes(_random.Next(0, 300));
            var broken = Try(actor is null ? Actor.System : Actor.Of(actor), command);
            if (broken.Length > 0)
            {
                return $"after {step} commands, {command.GetType().Name}: {broken}";
            }
        }

        return "";
    }

    public void WaitAMinute() => _now = _now.AddMinutes(1);

    /// <summary>What is known around the ticket when the admin acts.</summary>
    public TicketContext ByAdmin => Context(Actor.Of(_people[^1]));

    /// <summary>Gives one command in the name of the system or the admin, and goes on by the revision it leads to; the break found, or nothing.</summary>
    public string Move(TicketCommand.MoveToRevision move) => Try(Actor.Of(_people[^1]), move);

    /// <summary>Follows a way that a proof shows, to its end.</summary>
    public string Follow(IReadOnlyList<string> path)
    {
        foreach (var answer in path)
        {
            var words = answer.Split(' ');
            if (_state!.Items.Values.FirstOrDefault(item => item.Step == words[1]) is not { } item)
            {
                return $"{answer}: the row is not open";
            }

            var broken = Take(item, words[2], Array.Find(_answers, value => answer.EndsWith($"(Jenis: {value})", StringComparison.Ordinal)));
            if (broken.Length > 0)
            {
                return $"{answer}: {broken}";
            }
        }

        return Closed ? "" : "the way does not end";
    }

    private string Take(WorkItem item, string outcome, string? kind)
    {
        var before = Accepted;
        var silent = _sop.FindStep(item.Step)!.FindOutcome(outcome)!.BySilence;
        if (silent)
        {
            var alarm = _state!.Alarms.Values.First(alarm => alarm.Item == item.Ordinal && alarm.Kind == AlarmKind.WaitEnds);
            _now = alarm.DueAt > _now ? alarm.DueAt : _now;
        }

        var by = item.Assignee is { } holder ? _people.First(person => person.UserName == holder) : _people.First(person => item.Roles.Count == 0 || item.Roles.Any(person.HasRole));
        var broken = silent
            ? Try(Actor.System, new TicketCommand.AlarmElapsed(_state!.Alarms.Values.First(alarm => alarm.Item == item.Ordinal && alarm.Kind == AlarmKind.WaitEnds).Ordinal))
            : Try(Actor.Of(by), new TicketCommand.Complete(item.Ordinal, outcome, Form(item, kind ?? _given["jenis"].Values[0])));
        return broken.Length > 0 ? broken : Accepted == before ? "refused" : "";
    }

    private string Try(Actor actor, TicketCommand command)
    {
        var before = _state is null ? "" : StateText.Of(_state);
        var context = Context(actor);
        var first = TicketDecider.Decide(context, _state, command);
        var second = TicketDecider.Decide(context, _state, command);
        if (_state is not null && StateText.Of(_state) != before)
        {
            return "deciding changed the state it was given";
        }

        if (!first.Succeeded(out var decision, out var problem))
        {
            Refused++;
            return second.Problem?.Code == problem.Code ? "" : "the second time the refusal was another";
        }

        if (!second.Succeeded(out var again, out _) || StateText.Of(again.State) != StateText.Of(decision.State))
        {
            return "the second time the decision was another";
        }

        Accepted++;
        _sop = command is TicketCommand.MoveToRevision move ? move.Target : _sop;
        var (lastItem, lastClock) = (_state?.LastItem ?? 0, _state?.LastClock ?? 0);
        _state = decision.State;
        _history.AddRange(decision.History);
        foreach (var (field, answer) in decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>()))
        {
            _given[field] = answer;
        }

        return _state.LastItem < lastItem || _state.LastClock < lastClock ? "numbers went back" : Invariants(_state);
    }

    private string Invariants(TicketState state)
    {
        if (StateText.Of(TicketState.Replay(_history)) != StateText.Of(state))
        {
            return "replaying the history gives another state";
        }

        var open = state.Items.Values.Select(item => new Place(item.Step, item.Lane)).Order();
        if (!open.SequenceEqual(state.Marking.Active))
        {
            return $"open visits and marking differ: {state.Marking}";
        }

        if (state.Status == TicketStatus.Closed)
        {
            return state.Items.IsEmpty && state.Clocks.IsEmpty && state.Alarms.IsEmpty ? "" : "a closed ticket still runs";
        }

        if (state.Items.IsEmpty)
        {
            return "nobody can act on an open ticket";
        }

        var moves = state.Items.Values.Any(item => Offers.For(Context(Actor.System), state, item).Count > 0) || !state.Alarms.IsEmpty;
        return !moves ? "no answer and no alarm can move the ticket" : Belongings(state);
    }

    private static string Belongings(TicketState state)
    {
        if (state.Alarms.Values.Any(alarm => alarm.Item is not { } item || !state.Items.ContainsKey(item)))
        {
            return "an alarm belongs to no open visit";
        }

        var used = state.Items.Values.SelectMany(item => new[] { item.Clock, item.Wait }).OfType<int>().ToHashSet();
        return state.Clocks.Values.Any(clock => clock.State == ClockState.Running && !used.Contains(clock.Ordinal) && state.Header!.TopicClock != clock.Ordinal)
            ? "a running clock belongs to nothing"
            : "";
    }

    private (Person? By, TicketCommand Command) Next(TicketState state)
    {
        var item = state.Items.IsEmpty ? null : state.Items.Values.ElementAt(_random.Next(state.Items.Count));
        var anybody = _people[_random.Next(_people.Length)];
        var ordinal = item?.Ordinal ?? _random.Next(0, 9);
        return _random.Next(20) switch
        {
            0 => (anybody, new TicketCommand.Claim(ordinal)),
            1 => (anybody, new TicketCommand.Release(ordinal)),
            2 => (anybody, new TicketCommand.Assign(ordinal, _people[_random.Next(_people.Length)].UserName, "x")),
            3 => (anybody, new TicketCommand.Pause("menunggu")),
            4 => (anybody, new TicketCommand.Resume()),
            5 => (anybody, new TicketCommand.Comment("catatan", _random.Next(2) == 0)),
            6 => (anybody, new TicketCommand.Complete(_random.Next(0, 30), "entah", Form())),
            7 => (anybody, new TicketCommand.Force(_sop.Steps[_random.Next(_sop.Steps.Count)].Id, "perlu")),
            8 => (anybody, new TicketCommand.Skip("perlu")),
            9 => (anybody, new TicketCommand.Reopen("perlu")),
            10 when _random.Next(4) == 0 => (anybody, new TicketCommand.Withdraw("batal")),
            11 => (anybody, new TicketCommand.Correct("receivedAt", _now.AddMinutes(-5), "salah")),
            12 or 13 when !state.Alarms.IsEmpty => Elapse(state),
            _ => Answer(state, item),
        };
    }

    private (Person?, TicketCommand) Elapse(TicketState state)
    {
        var alarm = state.Alarms.Values.ElementAt(_random.Next(state.Alarms.Count));
        _now = _random.Next(3) > 0 && alarm.DueAt > _now ? alarm.DueAt : _now;
        return (null, new TicketCommand.AlarmElapsed(alarm.Ordinal));
    }

    private (Person?, TicketCommand) Answer(TicketState state, WorkItem? item)
    {
        if (item is null)
        {
            return (_people[0], new TicketCommand.Reopen("perlu"));
        }

        var offers = Offers.For(Context(Actor.System), state, item);
        var outcome = offers.Count == 0 ? "tidak-ada" : offers[_random.Next(offers.Count)].Id;
        var by = item.Assignee is { } holder ? Array.Find(_people, person => person.UserName == holder)
            : Array.Find(_people, person => item.Roles.Count == 0 || item.Roles.Any(person.HasRole));
        return (by, new TicketCommand.Complete(item.Ordinal, outcome, Form(item)));
    }

    private Dictionary<string, Answer> Form(WorkItem? item = null, string? kind = null) =>
        item is not null && _sop.FindStep(item.Step)?.Form is not null ? Filled(kind) : [];

    private TicketCommand File() => new TicketCommand.File("T-1", Filled());

    private Dictionary<string, Answer> Filled(string? kind = null) => new()
    {
        ["uraian"] = Domain.Tickets.Answer.Text("Rusak"),
        ["jenis"] = Domain.Tickets.Answer.Text(kind ?? _answers[_random.Next(_answers.Length)]),
    };

    private TicketContext Context(Actor actor) => new()
    {
        Sop = _sop,
        Tenant = new TenantProfile { Id = new TenantId("uji"), Name = "Uji" },
        Calendars = new CalendarSet(Offices.Plain),
        Now = _now,
        Actor = actor,
        People = _people.ToDictionary(person => person.UserName),
        Answers = _given,
    };

    private static Person Person(string userName, params string[] roles) => new()
    {
        UserName = userName,
        Name = userName,
        Holds = [.. roles.Select(role => new RoleHolding(role))],
    };
}
