using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Moving;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets.Moving;

public sealed class MoveToRevisionTests
{
    private static readonly SopRevision _first = Sop(
        Lapor("periksa"),
        Row("periksa", "staf", Phase.Triage, "30 menit", Go("ya", "kerja"), Back("tidak", "lapor")),
        Row("kerja", "staf", Phase.Work, "2 jam", Go("jadi", "akhir")) with { Ladder = [new LadderRung { At = 50, Do = LadderAct.Remind, To = ["lane:kabid"] }] },
        Row("akhir", "kabid", Phase.Close, "", Close("tutup")));

    private readonly Desk _desk = new(_first);

    [Fact]
    public void The_visit_goes_on_by_the_row_of_the_same_id_with_its_holder_and_its_due_time()
    {
        _desk.File().Do(Desk.Staf, new TicketCommand.Claim(2));
        var (item, due) = (_desk.Item("periksa"), _desk.State.Clocks.Values.Single().DueAt);

        var certificate = Move(Second(_first.Steps));

        _desk.Item("periksa").Should().BeEquivalentTo(item);
        _desk.State.Clocks.Values.Single().DueAt.Should().Be(due);
        _desk.Header.Revision.Should().Be(2);
        _desk.History[^1].Should().Match<HistoryEntry>(entry => entry.Kind == HistoryKind.RevisionMoved && entry.Outcome == "2" && entry.Ground == "revisi baru");
        (certificate.From, certificate.To, certificate.Proof.Situations).Should().Be((1, 2, 4));
        certificate.Proof.Path.Should().Equal("baris periksa ya", "baris kerja jadi", "baris akhir tutup");
        certificate.Clocks.Should().ContainSingle().Which.Fate.Should().Be(ClockFate.Kept);
        certificate.Rows.Should().ContainSingle().Which.Mapped.Should().BeFalse();
    }

    [Fact]
    public void Another_time_counts_from_the_beginning_of_the_row_and_a_pause_once()
    {
        At("kerja");
        _desk.Now = _desk.Now.AddMinutes(60);
        _desk.Do(Desk.Staf, new TicketCommand.Pause("menunggu"));
        _desk.Now = _desk.Now.AddMinutes(30);
        _desk.Do(Desk.Staf, new TicketCommand.Resume());
        _desk.Now = _desk.Now.AddMinutes(10);

        var certificate = Move(Second(With("kerja", step => step with { Time = "3 jam" })));

        var clock = certificate.Clocks.Should().ContainSingle().Subject;
        (clock.Fate, clock.CountedBefore, clock.CountedAfter).Should().Be((ClockFate.Retargeted, TimeSpan.FromMinutes(70), TimeSpan.FromMinutes(70)));
        (clock.After.DueAt - clock.Before!.DueAt).Should().Be(TimeSpan.FromMinutes(60));
        _desk.State.Alarms.Values.Single(alarm => alarm.Kind == AlarmKind.Rung).Generation.Should().Be(clock.After.Generation);
    }

    [Fact]
    public void A_row_that_is_gone_needs_another_named_for_it()
    {
        At("kerja");
        var second = Second(
            With("periksa", step => step with { Outcomes = [Go("ya", "tangani"), Back("tidak", "lapor")] })
                .Select(step => step.Id == "kerja" ? step with { Id = "tangani", No = "3" } : step));

        Refused(second).Should().Be(new MoveProblems.CannotMove("kerja", "baris ini tidak ada lagi pada revisi 2, dan belum disebut baris penggantinya."));
        Refused(second, ("kerja", "entah")).Row.Should().Be("kerja");
        var certificate = Move(second, ("kerja", "tangani"));

        _desk.OpenSteps.Should().Equal("tangani");
        certificate.Rows.Should().ContainSingle().Which.Should().Match<MovedRow>(row => row.Mapped && row.Before.Step == "kerja" && row.After.Step == "tangani");
        _desk.State.Clocks.Values.Single().Step.Should().Be("tangani");
        _desk.Complete(Desk.Staf, "tangani", "jadi").Complete(Desk.Kabid, "akhir", "tutup");
        _desk.Header.ClosureKind.Should().Be(ClosureKind.Solved);
    }

    [Fact]
    public void A_row_that_another_lane_does_now_is_handed_to_that_lane()
    {
        At("kerja").Do(Desk.Staf, new TicketCommand.Claim(3));

        Move(Second(With("kerja", step => step with { Lane = "kabid" })));

        _desk.Item("kerja").Should().Match<WorkItem>(item => item.Lane == "kabid" && item.Assignee == null && item.State == WorkItemState.Open && item.Roles[0] == "kabid");
        _desk.Complete(Desk.Kabid, "kerja", "jadi");
    }

    [Fact]
    public void A_row_that_becomes_the_requesters_does_not_take_the_ticket_along()
    {
        At("kerja");

        Refused(Second(With("kerja", step => step with { Lane = "pelapor" }))).Why.Should().Contain("pihak lain");
    }

    [Fact]
    public void A_row_that_runs_another_SOP_goes_on_only_by_one_that_runs_the_same()
    {
        At("kerja");

        Refused(Second(With("kerja", step => step with { Call = new SopCall("lain"), Time = "", Ladder = [] }))).Why.Should().Contain("menjalankan SOP lain");
    }

    [Fact]
    public void A_promise_that_is_new_counts_from_the_move_and_one_that_is_gone_stops()
    {
        At("kerja");
        _desk.Now = _desk.Now.AddMinutes(60);

        var certificate = Move(Second(With("kerja", step => step with { Time = "", Ladder = [] })) with { TicketTime = "5 hari" });

        certificate.Clocks.Select(clock => (clock.Fate, clock.CountedAfter)).Should().Equal(
            (ClockFate.Stopped, TimeSpan.FromMinutes(60)), (ClockFate.Started, TimeSpan.Zero));
        _desk.Item("kerja").Clock.Should().BeNull();
        _desk.State.Alarms.Should().BeEmpty();
    }

    [Fact]
    public void Only_authority_moves_a_ticket_and_only_to_another_revision_of_its_SOP()
    {
        _desk.File();

        _desk.Refused(Desk.Staf, new TicketCommand.MoveToRevision(Second(_first.Steps), "x")).Code.Should().Be("not-allowed");
        _desk.Refused(Desk.Admin, new TicketCommand.MoveToRevision(Second(_first.Steps), " ")).Code.Should().Be("form-invalid");
        _desk.Refused(Desk.Admin, new TicketCommand.MoveToRevision(_first, "x")).Errors[0].Code.Should().Be("same-revision");
        _desk.Refused(Desk.Admin, new TicketCommand.MoveToRevision(Second(_first.Steps) with { Sop = "lain" }, "x")).Errors[0].Code.Should().Be("other-sop");
    }

    [Fact]
    public void Facts_counted_at_once_are_those_counted_along_the_way()
    {
        At("kerja");
        _desk.Now = _desk.Now.AddMinutes(60);
        var second = Second(With("kerja", step => step with { Time = "3 jam", Phase = Phase.Escalate }));
        var (state, seq) = (_desk.State, _desk.History.Count);
        var both = new Dictionary<int, SopRevision> { [1] = _first, [2] = second };
        var before = FactFold.Apply(Setting(_first, both), new TenantId("uji"), TicketState.Empty, TicketFacts.None, _desk.History, seq);
        Move(second);
        _desk.Complete(Desk.Staf, "kerja", "jadi");

        var along = FactFold.Apply(Setting(_first, both), new TenantId("uji"), state, before, _desk.History.Skip(seq), _desk.History.Count);
        var atOnce = FactFold.Apply(Setting(second, both), new TenantId("uji"), TicketState.Empty, TicketFacts.None, _desk.History, _desk.History.Count);

        along.Steps.Values.Should().BeEquivalentTo(atOnce.Steps.Values);
        atOnce.Steps.Values.Single(step => step.Step == "kerja").Should().Match<StepFact>(step =>
            step.Revision == 2 && step.Phase == Phase.Escalate && step.UsedMs == 3_600_000 && step.TargetMs == 10_800_000 && step.Sla == StepSla.Met);
        atOnce.Steps.Values.Single(step => step.Step == "periksa").Revision.Should().Be(1);
    }

    private FactSetting Setting(SopRevision sop, Dictionary<int, SopRevision> all)
    {
        var context = _desk.Context(Actor.System);
        return new FactSetting(sop, context.Tenant, context.Calendars) { Revisions = all };
    }

    private Desk At(string step)
    {
        _desk.File();
        return step == "kerja" ? _desk.Complete(Desk.Staf, "periksa", "ya") : _desk;
    }

    private static SopRevision Second(IEnumerable<Step> steps) => _first with { Revision = 2, Steps = [.. steps] };

    private static IEnumerable<Step> With(string id, Func<Step, Step> change) => _first.Steps.Select(step => step.Id == id ? change(step) : step);

    private static TicketCommand.MoveToRevision Command(SopRevision to, (string, string)[] rows) =>
        new(to, "revisi baru", rows.ToDictionary(row => row.Item1, row => row.Item2));

    private MoveCertificate Move(SopRevision to, params (string, string)[] rows)
    {
        MovePlanner.Plan(_desk.Context(Actor.Of(Desk.Admin)), _desk.State, Command(to, rows)).Succeeded(out var plan, out var problem).Should().BeTrue(problem?.Detail);
        _desk.Do(Desk.Admin, Command(to, rows)).Sop = to;
        return plan!.Certificate;
    }

    private MoveProblems.CannotMove Refused(SopRevision to, params (string, string)[] rows) =>
        _desk.Refused(Desk.Admin, Command(to, rows)).Should().BeOfType<MoveProblems.CannotMove>().Subject;
}
