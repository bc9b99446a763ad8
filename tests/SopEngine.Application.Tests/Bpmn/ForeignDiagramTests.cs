using SopEngine.Application.Bpmn;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>A diagram that another tool drew: lanes, tasks, a choice, a return, two branches side by side, and things we have no word for.</summary>
public sealed class ForeignDiagramTests
{
    private readonly BpmnReading _reading =
        Diagram.Parse(File.ReadAllText(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Bpmn", "Foreign", "izin-kegiatan.bpmn"))).Read();

    private SopRevision Draft => _reading.Draft;

    [Fact]
    public void Lanes_become_performers()
    {
        Draft.Lanes.Select(lane => (lane.Id, lane.Label, lane.Requester)).Should().Equal(("pemohon", "Pemohon", true), ("loket", "Loket", false), ("tim-teknis", "Tim Teknis", false));
    }

    [Fact]
    public void Tasks_become_rows_in_the_order_of_the_flow()
    {
        Draft.Document.Title.Should().Be("Izin kegiatan");
        Draft.Steps.Select(step => (step.Id, step.Lane)).Should().Equal(
            ("mengajukan-izin", "pemohon"), ("memeriksa-berkas", "loket"), ("meninjau-lokasi", "tim-teknis"), ("menghitung-biaya", "loket"), ("menerbitkan-izin", "loket"));
        Draft.FindStep("memeriksa-berkas")!.Time.Should().Be("2 jam");
    }

    [Fact]
    public void A_choice_after_a_task_becomes_the_answers_of_its_row()
    {
        Draft.FindStep("memeriksa-berkas")!.Outcomes.Select(outcome => (outcome.Label, outcome.ReturnTo, Goto: string.Join(' ', outcome.Goto), outcome.Close)).Should().BeEquivalentTo(new (string, string?, string, ClosureKind?)[]
        {
            ("Lengkap", null, "meninjau-lokasi menghitung-biaya", null),
            ("Kurang", "mengajukan-izin", "", null),
            ("Ditolak", null, "", ClosureKind.Solved),
        });
    }

    [Fact]
    public void Branches_that_meet_are_awaited()
    {
        Draft.FindStep("menerbitkan-izin")!.Join.Select(group => string.Join(' ', group)).Should().BeEquivalentTo("meninjau-lokasi", "menghitung-biaya");
    }

    [Theory]
    [InlineData("Gateway_c", "Gerbang kompleks")]
    [InlineData("Event_timer", "Pengatur waktu")]
    [InlineData("Event_timer", "Peristiwa tepi")]
    [InlineData("Sub_batal", "Subproses peristiwa")]
    [InlineData("Message_1", "Aliran pesan")]
    [InlineData("Activity_biaya", "Tugas layanan")]
    [InlineData("Activity_terbit", "Pengulangan banyak pelaku")]
    [InlineData("Pool_bank", "Pool tanpa proses")]
    [InlineData("Data_1", "Objek data")]
    [InlineData("Text_2", "Catatan \"Jangan lupa cap dinas.\"")]
    public void What_we_have_no_word_for_is_refused_by_name(string element, string word)
    {
        _reading.Findings.Should().Contain(finding => finding.Kind == BpmnFindingKind.Refused && finding.Element == element && finding.Message.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Additions_of_another_tool_are_told()
    {
        _reading.Findings.Should().Contain(finding => finding.Kind == BpmnFindingKind.Refused && finding.Name == "http://camunda.org/schema/1.0/bpmn");
    }

    [Fact]
    public void Every_line_of_the_report_is_a_sentence()
    {
        _reading.Own.Should().BeFalse();
        _reading.Findings.Should().AllSatisfy(finding => finding.Message.Should().MatchRegex(@"^[\p{Lu}""].*\.$"));
    }

    [Fact]
    public void The_draft_flows_as_it_is_and_only_lacks_what_BPMN_does_not_say()
    {
        var missing = SopChecks.Run(Draft).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code).Distinct();

        missing.Should().Equal("lane-without-role");
    }
}
