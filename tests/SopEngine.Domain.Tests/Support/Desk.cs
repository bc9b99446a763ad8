using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tests.Support;

/// <summary>One ticket of one SOP, acted on by people in turn. Keeps the whole history, and checks after each step that replaying it gives the state.</summary>
internal sealed class Desk(SopRevision sop, params CatalogueTopic[] topics)
{
    private readonly Dictionary<string, Answer> _answers = [];

    /// <summary>The revision the ticket runs on.</summary>
    public SopRevision Sop { get; set; } = sop;

    /// <summary>The nation's targets for the SOP.</summary>
    public IReadOnlyList<NationalTarget> National { get; init; } = [];

    /// <summary>The calendar of the region; the ordinary office without holidays unless another is given.</summary>
    public WorkingCalendar Calendar { get; init; } = Offices.Plain;

    public static Person Pelapor { get; } = Person("pelapor");

    public static Person Staf { get; } = Person("staf", "staf");

    public static Person Staf2 { get; } = Person("staf2", "staf");

    public static Person Kabid { get; } = Person("kabid", "kabid");

    public static Person Admin { get; } = Person("admin", "admin");

    public DateTime Now { get; set; } = Instants.Wib("2026-11-23 08:00");

    public TicketState State { get; private set; } = TicketState.Empty;

    public List<HistoryEntry> History { get; } = [];

    public List<Effect> Effects { get; } = [];

    public TicketHeader Header => State.Header!;

    public IReadOnlyDictionary<string, AttachableFile> Files { get; set; } = new Dictionary<string, AttachableFile>();

    public static Dictionary<string, Answer> Form(params (string Field, string Text)[] answers) =>
        answers.ToDictionary(answer => answer.Field, answer => Answer.Text(answer.Text));

    public WorkItem Item(string step) => State.Items.Values.Single(item => item.Step == step);

    public IEnumerable<string> OpenSteps => State.Items.Values.Select(item => item.Step);

    public Desk File(Person? by = null, string? topic = null) => Do(by ?? Pelapor, new TicketCommand.File("T-1", Form(("uraian", "Rusak")), topic));

    public Desk Complete(Person by, string step, string outcome, params (string, string)[] form) =>
        Do(by, new TicketCommand.Complete(Item(step).Ordinal, outcome, Form(form)));

    public Desk Do(Person by, TicketCommand command) => Do(Actor.Of(by), command);

    public Desk Do(Actor by, TicketCommand command)
    {
        var result = TicketDecider.Decide(Context(by), History.Count == 0 ? null : State, command);
        result.Succeeded(out var decision, out var problem).Should().BeTrue($"{command} must be accepted, but: {problem?.Detail}");
        State = decision!.State;
        History.AddRange(decision.History);
        Effects.AddRange(decision.Effects);
        foreach (var (field, answer) in decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>()))
        {
            _answers[field] = answer;
        }

        TicketState.Replay(History).Should().BeEquivalentTo(State, options => options.ComparingByMembers<TicketState>());
        return this;
    }

    public Problem Refused(Person by, TicketCommand command) => Refused(Actor.Of(by), command);

    public Problem Refused(Actor by, TicketCommand command)
    {
        var result = TicketDecider.Decide(Context(by), History.Count == 0 ? null : State, command);
        result.Succeeded(out _, out var problem).Should().BeFalse($"{command} must be refused");
        return problem!;
    }

    /// <summary>Lets the time come at which an alarm of this kind is due, and lets it elapse.</summary>
    public Desk Elapse(AlarmKind kind)
    {
        var alarm = State.Alarms.Values.Where(alarm => alarm.Kind == kind).MinBy(alarm => alarm.DueAt)!;
        Now = alarm.DueAt > Now ? alarm.DueAt : Now;
        return Do(Actor.System, new TicketCommand.AlarmElapsed(alarm.Ordinal));
    }

    public TicketContext Context(Actor by) => new()
    {
        Sop = Sop,
        Tenant = new TenantProfile
        {
            Id = new TenantId("uji"),
            Name = "Kabupaten Uji",
            Topics = topics,
            NationalTargets = new Dictionary<string, IReadOnlyList<NationalTarget>> { [Sop.Sop] = National },
            Units = [new Unit("a", "Bidang A", "bidang"), new Unit("b", "Bidang B", "bidang")],
        },
        Calendars = new CalendarSet(Calendar),
        Now = Now,
        Actor = by,
        People = new[] { Pelapor, Staf, Staf2, Kabid, Admin }.ToDictionary(person => person.UserName),
        Answers = _answers,
        Files = Files,
    };

    private static Person Person(string userName, params string[] roles) => new()
    {
        UserName = userName,
        Name = userName,
        Holds = [.. roles.Select(role => new RoleHolding(role))],
    };
}
