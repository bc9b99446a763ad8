using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

/// <summary>Writes whatever the types allow: names that are empty, repeated or of nothing, numbers out of bounds, every part on every row.</summary>
internal sealed class WildSopWriter(int seed)
{
    private static readonly string[] _names = ["", "a", "b", "c", "d", "A b", "a/b", "lane", "channel"];
    private static readonly string[] _times = ["", "1 hari", "1 - 3 hari", "besok", "N/A", "Sesuai SLA topik aduan", "Lihat keterangan."];
    private static readonly string[] _recipients = ["", "requester", "lane:a", "lane:", "role:b", "role:", "person:", "a:b:c", "assignee"];

    private readonly Random _random = new(seed);

    public SopRevision Write() => new()
    {
        Sop = Name(),
        Revision = _random.Next(-1, 3),
        Language = Maybe() ? SopRevision.CurrentLanguage : "x",
        Document = new SopDocument { Title = Name(), Created = Time(), Labels = new Dictionary<string, string> { [Name()] = "" } },
        Columns = new TableColumns { Hidden = Names() },
        Intake = new IntakeRules { Form = MaybeName(), Channels = Names(), Topics = Maybe(), Subject = MaybeName() },
        Lanes = Many(() => new Lane
        {
            Id = Name(), Label = Name(), Requester = Maybe(), External = Maybe(), ActedBy = MaybeName(), Roles = Names(), Holder = MaybeName(),
            Unit = Maybe() ? null : new UnitRule { From = Any<UnitSource>(), Field = MaybeName(), Map = new Dictionary<string, string> { [Name()] = Name() } },
        }),
        Classes = Many(() => new DurationClass { Id = Name(), Label = Name(), Range = Time() }),
        Forms = Many(() => new Form { Id = Name(), Title = Name(), Fields = Fields() }),
        Steps = Many(Row),
        Annexes = Many(() => new Annex { Id = Name(), Kind = Any<AnnexKind>(), Columns = Names(), Rows = Many(Names) }),
    };

    private Step Row() => new()
    {
        Id = Name(), No = Name(), Activity = Name(), Kind = Any<StepKind>(), Lane = Name(), With = Names(), Phase = Any<Phase>(), AnyTime = Rarely(), Time = Time(),
        Reading = Maybe() ? null : Any<TimeReading>(), Form = MaybeName(), Outcomes = Many(Answer), OutsideSop = Rarely(),
        Notify = Many(() => new Notification { On = Name(), Template = Name(), To = Recipients(), Cc = Recipients(), Via = Names(), OutsideSop = Rarely() }),
        Requirements = Names(), Outputs = Names(), Needs = Many(Part), Yields = Many(Part),
        Wait = Maybe() ? null : new LongestWait { Longest = Time(), Outcome = Name(), Notices = [Time()], OutsideSop = Rarely() },
        Ladder = Many(() => new LadderRung { At = _random.Next(-1, 2000), Do = Any<LadderAct>(), To = Recipients(), OutsideSop = Rarely() }),
        Remind = Maybe() ? null : new Reminder(Time(), _random.Next(-1, 3), Recipients()),
        Signatures = Rarely() ? new SignatureRule(Name(), _random.Next(-1, 4)) : null,
        Join = Rarely() ? Many(Names) : [],
        Automatic = Rarely() ? new AutomaticWork(Any<AutomaticAct>(), MaybeName()) : null,
        Call = Rarely() ? new SopCall(Name()) : null,
    };

    private Outcome Answer() => new()
    {
        Id = Name(), Label = Name(), Goto = Names(), ReturnTo = MaybeName(), PassTo = MaybeName(), Close = Maybe() ? null : Any<ClosureKind>(),
        Extend = Rarely() ? new DeadlineExtension(Time(), _random.Next(-1, 2)) : null, Closure = Maybe() ? null : Any<ClosureKind>(),
        Milestones = [Any<Milestone>()], BySilence = Rarely(), ProposedAtRisk = Rarely(), CancelsOthers = Rarely(), Max = Rarely() ? _random.Next(-1, 4) : null,
        Lanes = Rarely() ? Names() : [], When = Rarely() ? When() : null, Fields = Fields(), CalledEnded = [Any<ClosureKind>()], OutsideSop = Rarely(),
    };

    private IReadOnlyList<FormField> Fields() => Many(() => new FormField
    {
        Name = Name(), Label = Name(), Type = Any<FieldType>(), Required = Maybe(), Options = Many(() => new FieldOption(Name(), Name())),
        OptionsFrom = Maybe() ? null : _recipients[_random.Next(_recipients.Length)], OfficerOnly = Rarely(), Generated = Rarely() ? Name() : null, About = Rarely() ? Any<PersonFact>() : null, MaxSize = Rarely() ? Name() : null,
        When = Rarely() ? When() : null, RequiredWhen = Rarely() ? When() : null, Min = Rarely() ? _random.Next(-5, 5) : null, Max = Rarely() ? _random.Next(-5, 5) : null, OutsideSop = Rarely(),
    });

    private CellPart Part() => new()
    {
        Part = Name(), Field = MaybeName(), Paper = Rarely() ? Name() : null, Message = Rarely() ? Name() : null, Row = Rarely() ? Name() : null,
        Ticket = Rarely(), Means = Rarely(), On = Rarely() ? Names() : [], When = Rarely() ? When() : null, Holds = !Rarely(),
    };

    private Condition When() => new() { Field = Name(), Is = Names(), Not = Maybe() };

    private IReadOnlyList<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

    private IReadOnlyList<string> Names() => Many(Name);

    private IReadOnlyList<string> Recipients() => Many(() => _recipients[_random.Next(_recipients.Length)]);

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private string Name() => _names[_random.Next(_names.Length)];

    private string? MaybeName() => Maybe() ? null : Name();

    private string Time() => _times[_random.Next(_times.Length)];

    private bool Maybe() => _random.Next(2) == 0;

    private bool Rarely() => _random.Next(5) == 0;
}
