using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

public sealed class FilingTests
{
    private readonly SopRevision _sop = Sop(
        Lapor("periksa"),
        Row("periksa", "staf", Phase.Triage, "30 menit", Close("selesai"), Back("tidak", "lapor")));

    [Fact]
    public void Filing_does_the_requesters_own_rows_and_opens_the_next()
    {
        var desk = new Desk(_sop).File();

        desk.OpenSteps.Should().Equal("periksa");
        desk.Header.SubmittedAt.Should().Be(desk.Now);
        desk.History.Select(entry => entry.Kind).Should().Equal(
            HistoryKind.Filed, HistoryKind.StepStarted, HistoryKind.StepCompleted, HistoryKind.StepStarted);
        desk.State.Clocks.Values.Should().ContainSingle().Which.DueAt!.Value.Wib().Should().Be("2026-11-23 08:30");
    }

    [Fact]
    public void A_form_with_missing_wrong_and_extra_answers_is_refused_with_every_field()
    {
        var problem = new Desk(_sop).Refused(
            Desk.Pelapor, new TicketCommand.File("T-1", new Dictionary<string, Answer> { ["lain"] = Answer.Text("x") }, Channel: "burung"));

        problem.Errors.Select(error => (error.Field, error.Code)).Should().BeEquivalentTo(
            [("channel", "unknown"), ("uraian", "required"), ("lain", "unknown-field")]);
    }

    [Fact]
    public void An_officer_files_for_somebody_else_with_the_true_time_of_receipt_and_that_starts_the_clock()
    {
        var desk = new Desk(_sop);
        desk.Do(Desk.Staf, new TicketCommand.File(
            "T-1", Desk.Form(("uraian", "Rusak")), Channel: "telepon", ReceivedAt: Instants.Wib("2026-11-23 07:40"), OnBehalfOf: "Bu Siti"));

        desk.Header.Requester.Should().BeNull();
        desk.Header.OnBehalf.Should().BeTrue();
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-23 08:10");
        desk.History[0].OnBehalfOf.Should().Be("Bu Siti");
    }

    [Fact]
    public void A_requester_may_not_set_the_time_of_receipt_nor_file_for_others()
    {
        var problem = new Desk(_sop).Refused(Desk.Pelapor, new TicketCommand.File(
            "T-1", Desk.Form(("uraian", "Rusak")), ReceivedAt: Instants.Wib("2026-11-23 07:40"), OnBehalfOf: "Bu Siti"));

        problem.Errors.Select(error => error.Field).Should().BeEquivalentTo("receivedAt", "onBehalfOf");
    }

    [Fact]
    public void A_receipt_in_the_future_is_refused()
    {
        var problem = new Desk(_sop).Refused(Desk.Staf, new TicketCommand.File(
            "T-1", Desk.Form(("uraian", "Rusak")), ReceivedAt: Instants.Wib("2026-11-23 08:01")));

        problem.Errors.Should().ContainSingle().Which.Code.Should().Be("future");
    }

    [Fact]
    public void A_registration_by_the_provider_becomes_work_counted_from_the_receipt()
    {
        var sop = Sop(
            Row("daftar", "staf", Phase.Intake, "1 jam", Go("lengkap", "kerja") with { Milestones = [Milestone.Submitted], Lanes = ["staf"] },
                new Outcome { Id = "kurang", Label = "Kurang", PassTo = "pelapor", Returns = true, Lanes = ["staf"] },
                new Outcome { Id = "kirim", Label = "Kirim ulang", PassTo = "staf", Lanes = ["pelapor"] }) with { With = ["pelapor"], Form = "laporan" },
            Row("kerja", "staf", Phase.Work, "2 jam", Close("selesai")));
        var desk = new Desk(sop).File();

        desk.Header.SubmittedAt.Should().BeNull();
        desk.Now = Instants.Wib("2026-11-23 08:20");
        desk.Complete(Desk.Staf, "daftar", "kurang");
        desk.State.Status.Should().Be(TicketStatus.Waiting);
        desk.Header.Returns.Should().Be(1);
        desk.State.Clocks.Values.Single().DueAt.Should().BeNull("the row's clock stands while the requester has it");

        desk.Now = Instants.Wib("2026-11-24 09:00");
        desk.Complete(Desk.Pelapor, "daftar", "kirim");
        desk.State.Clocks.Values.Single().DueAt!.Value.Wib().Should().Be("2026-11-24 09:40");
        desk.Item("daftar").Visit.Should().Be(1, "a pass between lanes is the same visit");

        desk.Complete(Desk.Staf, "daftar", "lengkap");
        desk.Header.SubmittedAt.Should().Be(desk.Now);
        desk.Header.FirstResponseAt.Should().BeNull("registering is not a response");
    }
}
