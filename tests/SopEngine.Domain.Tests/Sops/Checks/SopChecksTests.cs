using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Checks;

/// <summary>What the corpus of definition files cannot show: parts that a file cannot hold, what the region has around an SOP, order and wording.</summary>
public sealed class SopChecksTests
{
    private static readonly SopRevision _sound = Sop(Filing("a", "b"), Row("b", Go("naik", "c")), Row("c", Close("tutup")) with { Lane = "kepala" });

    [Fact]
    public void A_sound_sop_has_no_findings() => SopChecks.Run(_sound).Should().BeEmpty();

    [Fact]
    public void A_language_and_a_revision_that_cannot_be_are_refused() =>
        Codes(_sound with { Language = "sopengine/9", Revision = 0 }).Should().Equal("language-unknown", "revision-number");

    [Fact]
    public void Columns_and_identity_fields_that_do_not_exist_are_refused() => Codes(_sound with
    {
        Document = _sound.Document with { Labels = new Dictionary<string, string> { ["dibuat"] = "Dibuat" } },
        Columns = new TableColumns { Hidden = ["catatan"], Labels = new Dictionary<string, string> { ["waktu"] = "WAKTU" } },
    }).Should().Equal("unknown-document-label", "unknown-column", "unknown-column");

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_rung_outside_its_bounds_is_refused(int at) => Codes(WithRow("b", step => step with
    {
        Time = "1 hari",
        Ladder = [new LadderRung { At = at, Do = LadderAct.Remind, To = ["assignee"] }],
    })).Should().Equal("number-out-of-range");

    [Fact]
    public void Counts_below_one_are_refused() => Codes(WithRow("b", step => step with
    {
        Time = "1 hari",
        Remind = new Reminder("1 hari", 0, ["assignee"]),
        Outcomes = [.. step.Outcomes, Back("ulang", "a") with { Max = 0 }, new Outcome { Id = "tambah", Label = "Tambah", Extend = new DeadlineExtension("1 hari", 0) }],
    })).Should().Equal("number-out-of-range", "number-out-of-range", "number-out-of-range");

    [Theory]
    [InlineData("Kerja")]
    [InlineData("1-kerja")]
    [InlineData("kerja ulang")]
    [InlineData("kerja_ulang")]
    [InlineData("")]
    public void Ids_have_one_form(string id) =>
        Codes(WithRow("b", step => step with { Outcomes = [step.Outcomes[0] with { Id = id }] })).Should().Equal("bad-id");

    [Fact]
    public void An_id_is_no_longer_than_a_key_of_a_table()
    {
        Codes(_sound with { Sop = new string('a', 64) }).Should().BeEmpty();
        Codes(_sound with { Sop = new string('a', 65) }).Should().Equal("bad-id");
    }

    [Fact]
    public void Roles_units_and_templates_are_looked_up_where_the_region_is_known()
    {
        var sop = WithRow("b", step => step with { Notify = [new Notification { On = "done", Template = "selesai", To = ["role:sekretaris"] }] });
        sop = sop with
        {
            Lanes = [.. sop.Lanes.Select(lane => lane.Id == "kepala" ? lane with { Unit = new UnitRule { From = UnitSource.Field, Field = "jenis", Map = _map } } : lane)],
            Intake = new IntakeRules { Form = "laporan" },
            Forms = [Report(new FormField { Name = "jenis", Label = "Jenis", Type = FieldType.Choice, Required = true, Options = [new FieldOption("x", "X")] })],
        };
        var around = new Surroundings { Roles = Set("petugas"), Units = Set("unit-y"), Templates = Set("dibuka") };

        SopChecks.Run(sop).Should().BeEmpty();
        Codes(sop, around).Should().BeEquivalentTo("unknown-role", "unknown-unit", "unknown-recipient", "unknown-template");
    }

    [Fact]
    public void An_automatic_document_needs_a_template_that_exists()
    {
        var sop = Sop(Filing("a", "b"), Row("b", Close("tutup")) with { Lane = "kepala", Automatic = new AutomaticWork(AutomaticAct.Document, "surat") }, Row("p") with { AnyTime = true });

        Codes(sop, new Surroundings { Templates = Set("surat") }).Should().BeEmpty();
        Codes(sop, new Surroundings { Templates = Set("lain") }).Should().Equal("unknown-template");
    }

    [Fact]
    public void An_output_that_nothing_shows_is_noted()
    {
        var sop = WithRow("b", step => step with { Outputs = ["Laporan", "Notifikasi"], Yields = [new CellPart { Part = "Laporan", Row = "b" }] });

        var noted = SopChecks.Run(sop).Should().ContainSingle().Which;
        noted.Should().Match<Finding>(finding => finding.Code == "output-unseen" && finding.Severity == FindingSeverity.Note && finding.Harm.Contains("Notifikasi"));
    }

    [Fact]
    public void A_paper_that_shows_an_output_is_one_that_the_region_makes_there()
    {
        var sop = WithRow("b", step => step with { Outputs = ["Surat"], Yields = [new CellPart { Part = "Surat", Paper = "surat" }] });
        var rule = new PaperRule { Id = "surat", Sop = sop.Sop, Step = "b", On = PaperRule.Done, Template = "surat", Title = "Surat" };

        Codes(sop, new Surroundings { Papers = [rule] }).Should().BeEmpty();
        Codes(sop, new Surroundings { Papers = [] }).Should().Equal("unknown-paper");
        Codes(sop, new Surroundings { Papers = [rule with { Sop = "lain" }] }).Should().Equal("unknown-paper");
        Codes(sop, new Surroundings { Papers = [rule with { Step = "c" }] }).Should().Equal("paper-not-made");
        Codes(sop, new Surroundings { Papers = [rule with { On = "tidak-ada" }] }).Should().Equal("paper-not-made");
    }

    [Fact]
    public void An_sop_may_not_call_itself()
    {
        var sop = WithRow("b", step => step with { Call = new SopCall("contoh") });

        Codes(sop, new Surroundings { Sops = new Dictionary<string, SopRevision> { ["contoh"] = sop } }).Should().Equal("call-circle");
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_file_and_the_same_each_time()
    {
        var sop = _sound with
        {
            Document = new SopDocument { Title = "", Created = "kemarin" },
            Lanes = [.. _sound.Lanes, new Lane { Id = "arsip", Label = "Arsip", Roles = ["arsip"] }],
            Steps = [_sound.Steps[0], _sound.Steps[1] with { Time = "nanti", Outcomes = [new Outcome { Id = "naik", Label = "Naik" }] }, _sound.Steps[2] with { Form = "hilang" }],
        };

        var findings = SopChecks.Run(sop);

        findings.Select(finding => finding.Place).Should().Equal("document/created", "document/title", "lanes/arsip", "steps/b/time", "steps/b/outcomes/naik", "steps/c/form");
        SopChecks.Run(sop).Should().Equal(findings, (one, other) => one.Code == other.Code && one.Place == other.Place && one.Harm == other.Harm);
    }

    [Fact]
    public void A_repeated_id_is_placed_by_its_index() => SopChecks.Run(Sop(Filing("a", "b"), Row("b", Close("tutup")), Row("b", Close("tutup")) with { Lane = "kepala" }))
        .Should().ContainSingle(finding => finding.Code == "duplicate-id").Which.Place.Should().Be("steps/2/id");

    [Fact]
    public void The_printed_number_names_the_row_or_else_its_id()
    {
        var sop = WithRow("b", step => step with { No = "2.", Time = "nanti" });

        SopChecks.Run(sop).Should().ContainSingle().Which.Row.Should().Be("2");
        SopChecks.Run(sop with { Steps = [.. sop.Steps.Select(step => step with { No = "" })] }).Should().ContainSingle().Which.Row.Should().Be("b");
    }

    [Fact]
    public void The_wording_is_that_of_the_people_who_mend_it()
    {
        var finding = SopChecks.Run(WithRow("b", step => step with { No = "4.", Outcomes = [Go("ya", "c"), new Outcome { Id = "tidak", Label = "Tidak" }] })).Single();

        finding.Should().BeEquivalentTo(new Finding(
            "no-target",
            FindingSeverity.Error,
            "steps/b/outcomes/tidak",
            "4",
            "Jawaban",
            "Bila dijawab TIDAK tidak ada tujuan; tiket berhenti di sini.",
            "Pilih baris tujuan, kembalikan ke baris sebelumnya, atau tutup tiket."));
    }

    private static readonly Dictionary<string, string> _map = new() { ["x"] = "unit-x" };

    private static Form Report(params FormField[] fields) => new() { Id = "laporan", Title = "Laporan", Fields = fields };

    private static SopRevision WithRow(string id, Func<Step, Step> change) =>
        _sound with { Steps = [.. _sound.Steps.Select(step => step.Id == id ? change(step) : step)] };

    private static IEnumerable<string> Codes(SopRevision sop, Surroundings? around = null) =>
        SopChecks.Run(sop, extensions: null, around ?? Surroundings.Unknown).Select(finding => finding.Code);

    private static HashSet<string> Set(params string[] names) => [.. names];
}
