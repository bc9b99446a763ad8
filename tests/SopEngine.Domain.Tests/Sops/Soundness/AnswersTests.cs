using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Soundness;

/// <summary>Conditions take part in the proof: what was answered where decides what is offered.</summary>
public sealed class AnswersTests
{
    private static readonly FormField _kind = new()
    {
        Name = "jenis",
        Label = "Jenis",
        Type = FieldType.Choice,
        Required = true,
        Options = [new FieldOption("a", "A"), new FieldOption("b", "B"), new FieldOption("c", "C")],
    };

    [Fact]
    public void A_choice_that_is_fully_covered_leaves_nobody_standing() => Codes(Decision(_kind, On("a"), On("b", "c"))).Should().BeEmpty();

    [Fact]
    public void A_condition_and_its_reverse_cover_everything() => Codes(Decision(_kind, On("a"), Not("a"))).Should().BeEmpty();

    [Fact]
    public void A_value_left_out_is_found_with_the_answer_that_leads_there()
    {
        var finding = SopChecks.Run(Decision(_kind, On("a"), On("b"))).Single();

        finding.Code.Should().Be("answers-not-offered");
        finding.Path.Should().Equal("Jenis: c", "baris masuk kirim");
    }

    [Fact]
    public void An_optional_choice_may_be_left_without_an_answer() =>
        Codes(Decision(_kind with { Required = false }, On("a"), On("b", "c"))).Should().Equal("answers-not-offered");

    [Fact]
    public void A_question_that_only_officers_fill_is_unanswered_after_filing() =>
        Codes(Decision(_kind with { Required = false, OfficerOnly = true }, On("a", "b", "c"), Not("a", "b", "c")))
            .Should().Equal("outcome-never-offered", "unreachable-row");

    [Fact]
    public void Of_several_answers_one_is_enough() => Codes(Decision(_kind with { Type = FieldType.Many }, On("a"), On("b", "c"))).Should().BeEmpty();

    [Fact]
    public void A_question_that_appears_only_sometimes_may_have_no_answer()
    {
        var shown = new FormField { Name = "rinci", Label = "Rinci", Type = FieldType.YesNo, Required = true };
        var sop = Decision(shown, new Condition { Field = "rinci", Is = ["true"] }, new Condition { Field = "rinci", Is = ["false"] });
        var sometimes = sop with { Forms = [sop.Forms[0] with { Fields = [_kind, shown with { When = On("a") }] }] };

        Codes(sop).Should().BeEmpty();
        SopChecks.Run(sometimes).Single(finding => finding.Code == "answers-not-offered").Path[0].Should().Be("Jenis: b");
    }

    [Fact]
    public void Answers_given_together_with_an_outcome_count_for_it()
    {
        var sop = Sop(
            Filing("masuk", "nilai"),
            Row("nilai", Close("ya") with { When = On("a") }, Back("tidak", "masuk") with { When = Not("a") }) with { Form = "laporan", Lane = "kepala" },
            Row("cek") with { AnyTime = true });

        Codes(sop with { Forms = [new Form { Id = "laporan", Title = "Laporan", Fields = [_kind] }] }).Should().BeEmpty();
    }

    [Fact]
    public void An_answer_that_is_never_asked_again_can_lock_a_ticket_in()
    {
        var sop = Decision(_kind, On("a"), Not("a"));
        var steps = sop.Steps.Select(step => step.Id == "lain" ? Row("lain", Back("ulang", "pilah")) with { Lane = "kepala" } : step);

        SopChecks.Run(sop with { Steps = [.. steps] }).Should().ContainSingle(finding => finding.Code == "endless-loop").Which.Path[0].Should().Be("Jenis: b");
    }

    [Fact]
    public void The_channel_is_answered_by_filing()
    {
        var sop = Decision(_kind, new Condition { Field = "channel", Is = ["web"] }, new Condition { Field = "channel", Is = ["surat"] });

        Codes(sop with { Intake = sop.Intake with { Channels = ["web", "surat"] } }).Should().BeEmpty();
        Codes(sop with { Intake = sop.Intake with { Channels = ["web", "surat", "telepon"] } }).Should().Equal("answers-not-offered");
    }

    /// <summary>Filing with one question, then a row with two ways on by condition.</summary>
    private static SopRevision Decision(FormField field, Condition one, Condition other) => Sop(
        Filing("masuk", "pilah"),
        Row("pilah", Go("satu", "satu") with { When = one }, Go("lain", "lain") with { When = other }),
        Row("satu", Close("tutup")),
        Row("lain", Close("tutup")) with { Lane = "kepala" }) with
    {
        Intake = new IntakeRules { Form = "laporan" },
        Forms = [new Form { Id = "laporan", Title = "Laporan", Fields = [field] }],
    };

    private static Condition On(params string[] values) => new() { Field = "jenis", Is = values };

    private static Condition Not(params string[] values) => On(values) with { Not = true };

    private static IEnumerable<string> Codes(SopRevision sop) => SopChecks.Run(sop).Select(finding => finding.Code);
}
