using System.Xml.Linq;
using SopEngine.Application.Bpmn;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>Our own diagram after somebody changed it in a drawing tool: what BPMN can say holds, everything else stays as it was.</summary>
public sealed class EditedDiagramTests
{
    private readonly SopRevision _was = Definition.Of("banyuwangi");
    private readonly Diagram _diagram = Diagram.Of(Definition.Of("banyuwangi"));

    [Fact]
    public void A_row_renamed_has_its_new_name_and_all_that_it_had()
    {
        _diagram.Find("Row_perbaikan").SetAttributeValue("name", "Memperbaiki jaringan");

        var reading = _diagram.Read();

        Same(reading, _was with { Steps = [.. _was.Steps.Select(step => step.Id == "perbaikan" ? step with { Activity = "Memperbaiki jaringan" } : step)] });
        reading.Findings.Should().ContainSingle().Which.Should().Match<BpmnFinding>(finding => finding.Kind == BpmnFindingKind.Changed && finding.Element == "Row_perbaikan");
    }

    [Fact]
    public void A_look_up_is_renamed_by_its_task()
    {
        _diagram.Find("Do_Row_cek-progres").SetAttributeValue("name", "Melihat laporan");

        Same(_diagram.Read(), _was with { Steps = [.. _was.Steps.Select(step => step.Id == "cek-progres" ? step with { Activity = "Melihat laporan" } : step)] });
    }

    [Fact]
    public void A_lane_renamed_and_the_pool_renamed_hold()
    {
        _diagram.Find($"Lane_{_was.Lanes[1].Id}").SetAttributeValue("name", "Tim TI");
        _diagram.Find("Participant").SetAttributeValue("name", "SOP baru");

        Same(_diagram.Read(), _was with { Document = _was.Document with { Title = "SOP baru" }, Lanes = [.. _was.Lanes.Select((lane, number) => number == 1 ? lane with { Label = "Tim TI" } : lane)] });
    }

    [Fact]
    public void A_row_moved_to_another_lane_moves()
    {
        var reference = _diagram.Process.Descendants(Diagram.Bpmn + "flowNodeRef").Single(node => node.Value == "Row_perbaikan");
        var other = _was.Lanes.First(lane => lane.Id != _was.FindStep("perbaikan")!.Lane);
        reference.Remove();
        _diagram.Find($"Lane_{other.Id}").Add(reference);

        Same(_diagram.Read(), _was with { Steps = [.. _was.Steps.Select(step => step.Id == "perbaikan" ? step with { Lane = other.Id } : step)] });
    }

    [Fact]
    public void An_answer_reworded_and_led_elsewhere_keeps_its_form_and_milestones()
    {
        var flow = _diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow").Single(each => (string?)each.Attribute("name") == "Ya" && (string?)each.Attribute("sourceRef") == "Choice_tentukan");
        var end = _diagram.Nodes.First(node => node.Name.LocalName == "endEvent");
        flow.SetAttributeValue("name", "Setuju");
        flow.SetAttributeValue("targetRef", (string?)end.Attribute("id"));

        var reading = _diagram.Read();

        var was = _was.FindStep("tentukan")!.FindOutcome("ya")!;
        var now = reading.Draft.FindStep("tentukan")!.FindOutcome("ya")!;
        now.Should().BeEquivalentTo(was with { Label = "Setuju", Goto = now.Goto, Close = now.Close });
        now.Label.Should().Be("Setuju");
        (now.Close is not null || now.Goto.Count == 1).Should().BeTrue();
        reading.Findings.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(finding => finding.Kind == BpmnFindingKind.Changed);
    }

    [Fact]
    public void A_time_changed_in_its_note_holds()
    {
        var note = _diagram.Find("Note_Row_perbaikan").Element(Diagram.Bpmn + "text")!;
        note.Value = "Waktu kerja: 5 jam";

        _diagram.Read().Draft.FindStep("perbaikan")!.Time.Should().Be("5 jam");
    }

    [Fact]
    public void A_row_taken_out_is_gone_with_the_ways_to_it()
    {
        Remove("Row_perbaikan");

        var reading = _diagram.Read();

        reading.Draft.FindStep("perbaikan").Should().BeNull();
        reading.Draft.Steps.Should().HaveCount(_was.Steps.Count - 1);
        reading.Draft.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Goto.Append(outcome.ReturnTo)).Should().NotContain("perbaikan");
    }

    [Fact]
    public void A_row_put_in_stands_behind_the_row_that_leads_to_it()
    {
        var flow = _diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow").Single(each => (string?)each.Attribute("targetRef") == "Row_perbaikan");
        flow.SetAttributeValue("targetRef", "Activity_1");
        _diagram.Process.Add(
            new XElement(Diagram.Bpmn + "userTask", new XAttribute("id", "Activity_1"), new XAttribute("name", "Memeriksa stok")),
            new XElement(Diagram.Bpmn + "sequenceFlow", new XAttribute("id", "Flow_new"), new XAttribute("sourceRef", "Activity_1"), new XAttribute("targetRef", "Row_perbaikan")));
        _diagram.Find($"Lane_{_was.FindStep("perbaikan")!.Lane}").Add(new XElement(Diagram.Bpmn + "flowNodeRef", "Activity_1"));

        var draft = _diagram.Read().Draft;

        var added = draft.FindStep("memeriksa-stok")!;
        added.Lane.Should().Be(_was.FindStep("perbaikan")!.Lane);
        added.Outcomes.Should().ContainSingle().Which.Goto.Should().Equal("perbaikan");
        draft.Steps.Should().HaveCount(_was.Steps.Count + 1);
        draft.FindStep("tentukan")!.FindOutcome("ya")!.Goto.Should().Equal("memeriksa-stok");
    }

    [Fact]
    public void A_copy_of_a_row_is_a_row_of_its_own()
    {
        var copy = new XElement(_diagram.Find("Row_perbaikan"));
        copy.SetAttributeValue("id", "Copy");
        copy.SetAttributeValue("name", "Salinan");
        copy.Elements().Where(element => element.Name.LocalName is "incoming" or "outgoing").Remove();
        _diagram.Process.Add(copy);

        var draft = _diagram.Read().Draft;

        draft.Steps.Select(step => step.Id).Should().OnlyHaveUniqueItems().And.Contain("salinan");
    }

    [Fact]
    public void A_tool_that_drops_attributes_of_ours_loses_nothing()
    {
        _diagram.Xml.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "outcome" && attribute.Name.NamespaceName.Length > 0).Remove();
        _diagram.Xml.Descendants(Diagram.Bpmn + "conditionExpression").Remove();

        Same(_diagram.Read(), _was);
    }

    private static void Same(BpmnReading reading, SopRevision expected) => CanonicalJson.Write(reading.Draft).Should().Be(CanonicalJson.Write(expected));

    private void Remove(string id)
    {
        _diagram.Find(id).Remove();
        _diagram.Process.Descendants().Where(element => element.Name.LocalName == "flowNodeRef" && element.Value == id).ToList().ForEach(element => element.Remove());
        _diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow").Where(flow => (string?)flow.Attribute("sourceRef") == id || (string?)flow.Attribute("targetRef") == id).ToList().ForEach(flow => flow.Remove());
    }
}
