using SopEngine.Domain.Sops;
using SopEngine.Domain.Tests.Support;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using static SopEngine.Domain.Tests.Support.TestSops;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>A row is neither taken nor ended before its Kelengkapan is on the ticket, and does not end without its Output.</summary>
public sealed class RowEvidenceTests
{
    private static readonly FormField _instruksi = new() { Name = "instruksi", Label = "Instruksi", Type = FieldType.LongText };

    private static readonly FormField _hasil = new() { Name = "hasil", Label = "Hasil", Type = FieldType.LongText };

    private readonly SopRevision _sop = Sop(
        Lapor("telaah"),
        Row("telaah", "kabid", Phase.Triage, "1 jam", Go("sesuai", "kerja") with { Fields = [_instruksi] }),
        Row("kerja", "staf", Phase.Work, "1 jam", Go("selesai", "tutup") with { Fields = [_hasil] }, Back("kembali", "telaah")) with
        {
            Requirements = ["Instruksi penyelesaian"],
            Needs = [new CellPart { Part = "Instruksi penyelesaian", Field = "instruksi" }],
            Outputs = ["Hasil"],
            Yields = [new CellPart { Part = "Hasil", Field = "hasil" }],
        },
        Row("tutup", "staf", Phase.Close, "1 jam", Close("tutup")));

    private Desk Held => new Desk(_sop).File().Complete(Desk.Kabid, "telaah", "sesuai");

    [Fact]
    public void A_row_that_begins_without_what_it_needs_says_so_in_the_history_and_cannot_be_taken()
    {
        var desk = Held;

        desk.History.Should().ContainSingle(entry => entry.Kind == HistoryKind.Held).Which.Should().Match<HistoryEntry>(entry => entry.Step == "kerja" && entry.Ground == "Instruksi penyelesaian");
        foreach (var command in new TicketCommand[] { new TicketCommand.Claim(Kerja(desk)), Selesai(desk) })
        {
            desk.Refused(Desk.Staf, command).Should().BeOfType<TicketProblems.RequirementsMissing>()
                .Which.Errors.Should().ContainSingle(error => error.Field == "instruksi" && error.Code == "requirement");
        }
    }

    [Fact]
    public void Whoever_does_the_row_brings_what_is_missing_and_goes_on()
    {
        var desk = Held.Do(Desk.Staf, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel"))));

        desk.History[^1].Should().Match<HistoryEntry>(entry => entry.Kind == HistoryKind.Supplied && entry.Ground == "Instruksi penyelesaian");
        desk.History[^1].Answers!["instruksi"].Display.Should().Be("Ganti kabel");
        desk.Do(Desk.Staf, new TicketCommand.Claim(Kerja(desk))).Do(Desk.Staf, Selesai(desk)).OpenSteps.Should().Equal("tutup");
    }

    [Fact]
    public void The_requester_and_who_has_authority_may_bring_it_too_and_nobody_else()
    {
        Held.Do(Desk.Pelapor, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel")))).History[^1].Kind.Should().Be(HistoryKind.Supplied);
        Held.Do(Desk.Admin, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel")))).History[^1].Kind.Should().Be(HistoryKind.Supplied);
        Held.Refused(Desk.Kabid, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel")))).Should().BeOfType<TicketProblems.NotYourWork>();
    }

    [Fact]
    public void What_does_not_go_on_is_never_held()
    {
        Held.Complete(Desk.Staf, "kerja", "kembali").OpenSteps.Should().Equal("telaah");
        Held.Do(Desk.Staf, new TicketCommand.Pause("Menunggu suku cadang")).State.Items.Values.Should().ContainSingle(item => item.PausedAt != null);
    }

    [Fact]
    public void Authority_may_skip_a_held_row_with_its_ground()
    {
        var desk = Held.Do(Desk.Admin, new TicketCommand.Skip("Darurat", 3, "selesai"));

        desk.OpenSteps.Should().Equal("tutup");
        desk.Header.Deviations.Should().Be(1);
        RowEvidence.HasHappened(_sop, desk.State, "kerja", "selesai").Should().BeFalse("what was skipped has not been done");
        RowEvidence.HasHappened(_sop, desk.State, "telaah", "done").Should().BeTrue();
    }

    [Fact]
    public void What_is_brought_is_checked_like_any_answer()
    {
        var desk = Held;

        Codes(desk, []).Should().Equal("instruksi required");
        Codes(desk, Desk.Form(("lain", "x"))).Should().Equal("lain unknown-field");
        Codes(desk, Desk.Form(("instruksi", new string('x', 100_000)))).Should().Equal("instruksi too-long");
        desk.Do(Desk.Staf, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel")))).Refused(Desk.Staf, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Lagi"))))
            .Should().BeOfType<TicketProblems.NothingToSupply>();
        desk.Refused(Desk.Staf, new TicketCommand.Supply(99, Desk.Form())).Should().BeOfType<TicketProblems.WorkItemUnknown>();
        desk.Refused(Desk.Staf, new TicketCommand.Supply(1, Desk.Form())).Should().BeOfType<TicketProblems.WorkItemEnded>();
    }

    [Fact]
    public void An_output_that_the_form_leaves_open_must_be_there_for_the_answer_that_goes_on()
    {
        var desk = Held.Do(Desk.Staf, new TicketCommand.Supply(3, Desk.Form(("instruksi", "Ganti kabel"))));

        desk.Refused(Desk.Staf, new TicketCommand.Complete(Kerja(desk), "selesai", new Dictionary<string, Answer>())).Should().BeOfType<TicketProblems.FormInvalid>()
            .Which.Errors.Should().ContainSingle(error => error.Field == "hasil" && error.Code == "required");
        desk.Complete(Desk.Staf, "kerja", "kembali").OpenSteps.Should().Equal("telaah");
    }

    [Theory]
    [InlineData("web", true)]
    [InlineData("telepon", false)]
    public void A_part_under_a_condition_holds_only_where_it_is_met(string channel, bool free)
    {
        var when = new Condition { Field = "channel", Is = ["telepon"] };
        var desk = new Desk(With(need => need with { When = when })).Do(Desk.Pelapor, new TicketCommand.File("T-1", Desk.Form(("uraian", "Rusak")), Channel: channel))
            .Complete(Desk.Kabid, "telaah", "sesuai");

        desk.History.Any(entry => entry.Kind == HistoryKind.Held).Should().Be(!free);
    }

    [Fact]
    public void A_part_that_another_row_judges_is_shown_and_not_waited_for()
    {
        var desk = new Desk(With(need => need with { Holds = false })).File().Complete(Desk.Kabid, "telaah", "sesuai");

        desk.Complete(Desk.Staf, "kerja", "selesai", ("hasil", "Beres")).OpenSteps.Should().Equal("tutup");
    }

    [Fact]
    public void A_checklist_that_is_required_is_ticked_to_the_end()
    {
        var list = new FormField { Name = "periksa", Label = "Pemeriksaan", Type = FieldType.Checklist, Required = true, Options = [new("a", "Kabel"), new("b", "Saklar")] };
        var desk = new Desk(Asking(list)).File();

        Errors(desk, "periksa", Answer.List(["a"])).Should().Equal("periksa not-all-ticked");
        Errors(desk, "periksa", Answer.List(["a", "c"])).Should().Equal("periksa unknown-option");
        Errors(desk, "periksa", Answer.Text("a")).Should().Equal("periksa wrong-type");
        Errors(desk, "periksa", Answer.List([])).Should().Equal("periksa required");
        desk.Do(Desk.Staf, Ask(desk, "periksa", Answer.List(["b", "a"]))).Header.ClosedAt.Should().NotBeNull();
    }

    [Fact]
    public void A_checklist_that_is_not_required_may_be_ticked_in_part()
    {
        var list = new FormField { Name = "periksa", Label = "Pemeriksaan", Type = FieldType.Checklist, Options = [new("a", "Kabel"), new("b", "Saklar")] };
        var desk = new Desk(Asking(list)).File();

        desk.Do(Desk.Staf, Ask(desk, "periksa", Answer.List(["b"]))).Header.ClosedAt.Should().NotBeNull();
    }

    [Theory]
    [InlineData("rusak", "")]
    [InlineData("hilang", "nomor required")]
    public void A_question_may_be_required_under_a_condition(string kind, string refused)
    {
        var number = new FormField { Name = "nomor", Label = "Nomor laporan polisi", Type = FieldType.Text, RequiredWhen = new Condition { Field = "jenis", Is = ["hilang"] } };
        var desk = new Desk(Asking(new FormField { Name = "jenis", Label = "Jenis", Type = FieldType.Text }, number)).File();
        var command = new TicketCommand.Complete(desk.Item("kerja").Ordinal, "tutup", Desk.Form(("jenis", kind)));

        var result = TicketDecider.Decide(desk.Context(Actor.Of(Desk.Staf)), desk.State, command);

        string.Join(' ', result.Problem?.Errors.Select(error => $"{error.Field} {error.Code}") ?? []).Should().Be(refused);
    }

    private static SopRevision Asking(params FormField[] fields) =>
        Sop(Lapor("kerja"), Row("kerja", "staf", Phase.Work, "1 jam", Close("tutup") with { Fields = fields }));

    private static TicketCommand.Complete Ask(Desk desk, string field, Answer answer) =>
        new(desk.Item("kerja").Ordinal, "tutup", new Dictionary<string, Answer> { [field] = answer });

    private static IEnumerable<string> Errors(Desk desk, string field, Answer answer) =>
        desk.Refused(Desk.Staf, Ask(desk, field, answer)).Errors.Select(error => $"{error.Field} {error.Code}");

    private static IEnumerable<string> Codes(Desk desk, Dictionary<string, Answer> form) =>
        desk.Refused(Desk.Staf, new TicketCommand.Supply(3, form)).Errors.Select(error => $"{error.Field} {error.Code}");

    private static int Kerja(Desk desk) => desk.Item("kerja").Ordinal;

    private static TicketCommand.Complete Selesai(Desk desk) => new(Kerja(desk), "selesai", Desk.Form(("hasil", "Kabel diganti")));

    private SopRevision With(Func<CellPart, CellPart> change) =>
        _sop with { Steps = [.. _sop.Steps.Select(step => step with { Needs = [.. step.Needs.Select(change)] })] };
}
