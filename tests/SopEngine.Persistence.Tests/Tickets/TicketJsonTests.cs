using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Tickets;

public sealed class TicketJsonTests
{
    private static readonly DateTime _at = SampleTicket.Morning;

    public static TheoryData<StateChange, string> Changes => new()
    {
        {
            new StateChange.HeaderSet(SampleTicket.Header()),
            """[{"$":"header","header":{"channel":"web","filedBy":"siti","number":"T-2026-0001","openedAt":"2026-11-23T01:00:00.000Z","requester":"siti","revision":1,"sop":"helpdesk","submittedAt":"2026-11-23T01:00:00.000Z"}}]"""
        },
        {
            new StateChange.HeaderSet(FullHeader()),
            """[{"$":"header","header":{"acceptedAt":"2026-11-23T01:00:04.000Z","adjustments":4,"caller":{"item":3,"number":"T-9"},"channel":"telepon","class":"ringan","closedAt":"2026-11-23T01:00:08.000Z","closureKind":"duplicate","confirmedAt":"2026-11-23T01:00:07.000Z","deviations":5,"escalations":1,"filedBy":"andi","firstResolvedAt":"2026-11-23T01:00:05.000Z","firstResponseAt":"2026-11-23T01:00:03.000Z","links":[{"kind":"duplicateOf","number":"T-7"}],"number":"T-8","onBehalf":true,"openedAt":"2026-11-23T01:00:01.000Z","outage":true,"pendingClosure":"solved","receivedAt":"2026-11-23T01:00:00.123Z","reopenings":3,"requester":"siti","resolvedAt":"2026-11-23T01:00:06.000Z","returns":2,"revision":2,"sop":"helpdesk","submittedAt":"2026-11-23T01:00:02.000Z","ticketType":"gangguan","topic":"email","topicClock":6}}]"""
        },
        {
            new StateChange.MarkingSet(Marking.Of([new Place("b", "y"), new Place("a", "x")], [new Arrival("gabung", "a")])),
            """[{"$":"marking","marking":"a@x b@y | gabung<a"}]"""
        },
        { new StateChange.MarkingSet(Marking.Empty), """[{"$":"marking","marking":""}]""" },
        {
            new StateChange.ItemSet(SampleTicket.Item()),
            """[{"$":"item","item":{"activeAt":"2026-11-23T01:00:00.000Z","clock":1,"lane":"staff-it","ordinal":1,"owner":"provider","roles":["staff-it"],"state":"open","step":"tentukan","visit":1}}]"""
        },
        {
            new StateChange.ItemSet(FullItem()),
            """[{"$":"item","item":{"activeAt":"2026-11-23T01:00:00.000Z","assignee":"andi","awaiting":"requester","called":"T-5","claimedAt":"2026-11-23T01:00:01.000Z","clock":2,"endedAt":"2026-11-23T01:00:02.000Z","endedBy":"budi","extensions":1,"lane":"kabid","ordinal":4,"outcome":"ya","owner":"requester","pausedAt":"2026-11-23T01:00:01.500Z","returned":true,"roles":["kabid","kadis"],"signatures":["andi","budi"],"skipped":true,"state":"done","step":"periksa","unit":"bidang-ti","visit":2,"wait":3}}]"""
        },
        {
            new StateChange.ClockSet(SampleTicket.Clock()),
            """[{"$":"clock","clock":{"calendar":"umum","dueAt":"2026-11-23T01:30:00.000Z","kind":"step","ordinal":1,"owner":"provider","runningSince":"2026-11-23T01:00:00.000Z","startedAt":"2026-11-23T01:00:00.000Z","state":"running","step":"tentukan","target":{"amount":30,"kind":"fixed"}}}]"""
        },
        {
            new StateChange.ClockSet(FullClock()),
            """[{"$":"clock","clock":{"awaiting":"requester","calendar":"umum","daysLeft":0,"extensions":[{"at":"2026-11-23T01:05:00.000Z","more":{"amount":1,"kind":"fixed","reading":"workingDayDate","unit":"day"}}],"generation":5,"kind":"ticket","left":"00:10:00","of":"sp4n-terusan","ordinal":2,"owner":"system","pauseReason":"menunggu \"berkas\"","pausedAt":"2026-11-23T02:00:00.000Z","pauses":[{"awaiting":"vendor","from":"2026-11-23T01:10:00.000Z","reason":"suku cadang","to":"2026-11-23T01:20:00.000Z"}],"runningSince":"2026-11-23T01:20:00.000Z","startedAt":"2026-11-23T01:00:00.000Z","state":"stopped","stoppedAt":"2026-11-23T03:00:00.000Z","target":{"amount":2,"kind":"fixed","reading":"workingDayDate","unit":"day"},"unsetYear":2028,"used":"00:50:00.0010000"}}]"""
        },
        {
            new StateChange.AlarmSet(new Alarm { Ordinal = 2, Kind = AlarmKind.Rung, DueAt = _at, Index = 1 }),
            """[{"$":"alarm","alarm":{"dueAt":"2026-11-23T01:00:00.000Z","index":1,"kind":"rung","ordinal":2}}]"""
        },
        { new StateChange.AlarmDropped(3), """[{"$":"alarmDropped","ordinal":3}]""" },
        { new StateChange.CountSet("periksa/ya", 0), """[{"$":"count","count":0,"of":"periksa/ya"}]""" },
    };

    public static TheoryData<Answer, string> Answers => new()
    {
        { Answer.Text("Printer \"HP\" <rusak> di Kec. Genteng"), """{"f":"Printer \"HP\" <rusak> di Kec. Genteng"}""" },
        { Answer.Text(""), """{"f":""}""" },
        { Answer.Text("baris\nbaru"), """{"f":"baris\nbaru"}""" },
        { Answer.YesNo(true), """{"f":true}""" },
        { Answer.YesNo(false), """{"f":false}""" },
        { new Answer(AnswerKind.Number, ["12.50"]), """{"f":12.50}""" },
        { new Answer(AnswerKind.Number, ["-3"]), """{"f":-3}""" },
        { new Answer(AnswerKind.Number, ["007"]), """{"f":{"kind":"number","values":["007"]}}""" },
        { new Answer(AnswerKind.Number, ["1,5"]), """{"f":{"kind":"number","values":["1,5"]}}""" },
        { new Answer(AnswerKind.Number, [""]), """{"f":{"kind":"number","values":[""]}}""" },
        { new Answer(AnswerKind.Number, ["1 "]), """{"f":{"kind":"number","values":["1 "]}}""" },
        { Answer.List(["a", "b"]), """{"f":["a","b"]}""" },
        { Answer.List([]), """{"f":[]}""" },
        { new Answer(AnswerKind.Text, []), """{"f":{"kind":"text","values":[]}}""" },
        { new Answer(AnswerKind.YesNo, ["ya"]), """{"f":{"kind":"yesNo","values":["ya"]}}""" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_written_in_one_way_and_read_as_it_was(StateChange change, string text)
    {
        TicketJson.Write([change]).Should().Be(text);
        var read = TicketJson.ReadChanges(text);
        read.Should().ContainSingle().Which.Should().BeOfType(change.GetType());
        read.Should().BeEquivalentTo([change], options => options.RespectingRuntimeTypes());
        TicketJson.Write(read).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_read_as_it_was_given(Answer answer, string text)
    {
        TicketJson.Write(new Dictionary<string, Answer> { ["f"] = answer }).Should().Be(text);
        TicketJson.ReadAnswers(text)["f"].Should().Be(answer);
    }

    [Fact]
    public void There_is_a_sample_of_every_kind_of_change() =>
        Changes.Select(row => row[0].GetType()).Distinct().Should().BeEquivalentTo(
            typeof(StateChange).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(StateChange))));

    [Fact]
    public void Every_member_of_what_a_ticket_consists_of_is_in_a_full_sample()
    {
        Unset(FullHeader()).Should().BeEmpty();
        Unset(FullItem()).Should().BeEmpty();
        // a clock that is stopped and paused at once does not exist, and one that is due is neither
        Unset(FullClock()).Should().Equal(nameof(Clock.Step), nameof(Clock.DueAt));
    }

    [Fact]
    public void A_state_is_read_as_it_was()
    {
        var state = SampleTicket.Filed().State with { LastItem = 7, LastClock = 8, LastAlarm = 9 };
        var text = TicketJson.Write(state);

        var read = TicketJson.ReadState(text);

        read.Should().BeEquivalentTo(state);
        TicketJson.Write(read).Should().Be(text);
        text.Should().Contain("\"marking\":\"tentukan@staff-it\"").And.Contain("\"counts\":{\"lapor/kirim\":1}").And.Contain("\"lastItem\":7");
    }

    [Fact]
    public void An_empty_state_is_written_as_nothing() => TicketJson.Write(TicketState.Empty).Should().Be("{}");

    [Fact]
    public void Counts_keep_their_own_order_after_reading()
    {
        var state = TicketState.Empty.Apply(new StateChange.CountSet("b", 1)).Apply(new StateChange.CountSet("B", 2)).Apply(new StateChange.CountSet("a-b", 3));
        var read = TicketJson.ReadState(TicketJson.Write(state)).Apply(new StateChange.CountSet("ab", 4));
        read.Counts.Keys.Should().Equal("B", "a-b", "ab", "b");
    }

    [Fact]
    public void Answers_are_written_by_field_whatever_their_order()
    {
        var one = new Dictionary<string, Answer> { ["b"] = Answer.Text("2"), ["a"] = Answer.Text("1"), ["B"] = Answer.Text("3") };
        var other = new Dictionary<string, Answer> { ["B"] = Answer.Text("3"), ["a"] = Answer.Text("1"), ["b"] = Answer.Text("2") };
        TicketJson.Write(one).Should().Be(TicketJson.Write(other)).And.Be("""{"B":"3","a":"1","b":"2"}""");
    }

    [Theory]
    [InlineData("""[{"$":"tidak-dikenal"}]""")]
    [InlineData("""[{"count":1,"of":"a"}]""")]
    [InlineData("""[{"$":"alarm","alarm":{"ordinal":1,"kind":"rung"}}]""")]
    [InlineData("""[{"$":"alarm","alarm":{"ordinal":1,"kind":2,"dueAt":"2026-11-23T01:00:00.000Z"}}]""")]
    [InlineData("""[{"$":"alarm","alarm":{"ordinal":1,"kind":"rung","dueAt":"2026-11-23T01:00:00Z"}}]""")]
    [InlineData("""[{"$":"marking","marking":"a"}]""")]
    [InlineData("""[{"$":"item"}]""")]
    [InlineData("""[{"$":"item","item":null}]""")]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("")]
    public void A_text_that_is_no_list_of_changes_is_refused(string text) =>
        FluentActions.Invoking(() => TicketJson.ReadChanges(text)).Should().Throw<System.Text.Json.JsonException>();

    [Fact]
    public void An_instant_that_is_not_utc_is_not_written()
    {
        var alarm = new Alarm { Ordinal = 1, Kind = AlarmKind.Rung, DueAt = DateTime.SpecifyKind(_at, DateTimeKind.Local) };
        FluentActions.Invoking(() => TicketJson.Write([new StateChange.AlarmSet(alarm)])).Should().Throw<ArgumentException>();
    }

    private static TicketHeader FullHeader() => new()
    {
        Number = "T-8",
        Sop = "helpdesk",
        Revision = 2,
        Topic = "email",
        Class = "ringan",
        TicketType = "gangguan",
        Channel = "telepon",
        Requester = "siti",
        FiledBy = "andi",
        OnBehalf = true,
        ReceivedAt = _at.AddMilliseconds(123),
        OpenedAt = _at.AddSeconds(1),
        SubmittedAt = _at.AddSeconds(2),
        FirstResponseAt = _at.AddSeconds(3),
        AcceptedAt = _at.AddSeconds(4),
        FirstResolvedAt = _at.AddSeconds(5),
        ResolvedAt = _at.AddSeconds(6),
        ConfirmedAt = _at.AddSeconds(7),
        ClosedAt = _at.AddSeconds(8),
        ClosureKind = ClosureKind.Duplicate,
        PendingClosure = ClosureKind.Solved,
        Escalations = 1,
        Returns = 2,
        Reopenings = 3,
        Adjustments = 4,
        Deviations = 5,
        TopicClock = 6,
        Caller = new("T-9", 3),
        Links = [new("T-7", "duplicateOf")],
        Outage = true,
    };

    private static WorkItem FullItem() => new()
    {
        Ordinal = 4,
        Step = "periksa",
        Lane = "kabid",
        Visit = 2,
        Owner = OwnerSide.Requester,
        State = WorkItemState.Done,
        Assignee = "andi",
        Roles = ["kabid", "kadis"],
        Unit = "bidang-ti",
        Returned = true,
        ActiveAt = _at,
        ClaimedAt = _at.AddSeconds(1),
        EndedAt = _at.AddSeconds(2),
        EndedBy = "budi",
        Outcome = "ya",
        Skipped = true,
        Clock = 2,
        Wait = 3,
        PausedAt = _at.AddMilliseconds(1500),
        Awaiting = TicketState.RequesterParty,
        Extensions = 1,
        Signatures = ["andi", "budi"],
        Called = "T-5",
    };

    private static Clock FullClock() => new()
    {
        Ordinal = 2,
        Kind = ClockKind.Ticket,
        Owner = OwnerSide.System,
        Target = new(TimeKind.Fixed, 2, TimeUnit.Day, TimeReading.WorkingDayDate),
        State = ClockState.Stopped,
        StartedAt = _at,
        RunningSince = _at.AddMinutes(20),
        Used = TimeSpan.FromMinutes(50) + TimeSpan.FromMilliseconds(1),
        Of = "sp4n-terusan",
        Left = TimeSpan.FromMinutes(10),
        DaysLeft = 0,
        UnsetYear = 2028,
        Extensions = [new(_at.AddMinutes(5), new(TimeKind.Fixed, 1, TimeUnit.Day, TimeReading.WorkingDayDate))],
        PausedAt = _at.AddHours(1),
        PauseReason = "menunggu \"berkas\"",
        Awaiting = TicketState.RequesterParty,
        StoppedAt = _at.AddHours(2),
        Pauses = [new(_at.AddMinutes(10), _at.AddMinutes(20), "suku cadang", "vendor")],
        Calendar = "umum",
        Generation = 5,
    };

    private static IEnumerable<string> Unset<T>(T value) =>
        typeof(T).GetProperties().Where(member => member.CanWrite && member.GetValue(value) is null or false or "").Select(member => member.Name);
}
