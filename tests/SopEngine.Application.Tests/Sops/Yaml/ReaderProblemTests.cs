using SopEngine.Application.Files;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class ReaderProblemTests
{
    [Theory]
    [InlineData("phase: triage", "phase: triase", "28:12 unknown-choice")]
    [InlineData("phase: triage", "fase: triage", "24:5 missing-key|28:5 unknown-key")]
    [InlineData("phase: triage", "phase: [triage]", "28:5 wrong-kind")]
    [InlineData("title: SOP Helpdesk", "number: 1/2", "4:1 missing-key")]
    [InlineData("  title: SOP Helpdesk", "  title: SOP Helpdesk\n  title: Lain", "6:3 duplicate-key")]
    [InlineData("language: sopengine/1", "language: sopengine/9", "1:11 unknown-language")]
    [InlineData("language: sopengine/1\n", "", "1:1 missing-key")]
    [InlineData("sop: helpdesk", "sop: Help Desk", "2:6 bad-id")]
    [InlineData("sop: helpdesk", "sop: 1helpdesk", "2:6 bad-id")]
    [InlineData("revision: 1", "revision: 0", "3:11 bad-number")]
    [InlineData("revision: 1", "revision: 1.5", "3:11 bad-number")]
    [InlineData("revision: 1", "revision: 99999999999", "3:11 bad-number")]
    [InlineData("requester: true", "requester: ya", "8:47 unknown-choice")]
    [InlineData("role: staff-it", "role: a, roles: [b]", "9:47 both-keys")]
    [InlineData("role: staff-it", "role: [a, b]", "9:38 wrong-kind")]
    [InlineData("milestones: [accepted, resolved]", "milestones: [accepted, selesai]", "30:70 unknown-choice")]
    [InlineData("name: uraian", "name: Uraian", "14:17 bad-id")]
    [InlineData("time: 10 menit", "requirements: [a: b]", "21:19 wrong-kind")]
    [InlineData("time: 10 menit", "requirements: { a: b }", "21:5 wrong-kind")]
    [InlineData("time: 10 menit", "requirements:\n      - a\n      -", "23:8 wrong-kind")]
    [InlineData("time: 10 menit", "notify: { on: done }", "21:5 wrong-kind")]
    [InlineData("time: 10 menit", "notify: [x]", "21:14 wrong-kind")]
    [InlineData("time: 10 menit", "notify: [{ on: done }]", "21:14 missing-key|21:14 missing-key")]
    [InlineData("time: 10 menit", "wait: sebulan", "21:11 wrong-kind")]
    [InlineData("time: 10 menit", "ladder: [{ at: 2000, do: remind, to: assignee }]", "21:20 bad-number")]
    [InlineData("time: 10 menit", "time: *lain", "21:11 unknown-alias")]
    [InlineData("time: 10 menit", "with: &a [*a]", "21:15 unknown-alias")]
    [InlineData("time: 10 menit", "time: !!int 10", "21:11 unexpected-tag")]
    [InlineData("time: 10 menit", "time: \"10\\u0007menit\"", "21:11 bad-character")]
    [InlineData("time: 10 menit", "? [a]\n    : b", "21:7 wrong-kind")]
    [InlineData("time: 10 menit", "automatic: tutup", "21:16 unknown-choice")]
    [InlineData("intake: { form: laporan }", "columns: { hidden: [waktu], labels: { remark: ket } }", "6:21 unknown-choice|6:39 unknown-choice")]
    [InlineData("intake: { form: laporan }", "topicClock: tiket", "6:13 unknown-choice")]
    [InlineData("            returnTo: lapor", "            returnTo: lapor\n---\nsop: lain", "34:1 second-document")]
    public void Every_kind_of_slip_is_reported_where_it_stands(string what, string instead, string spots)
    {
        var reading = SopFileSamples.ReadWith(what.TrimStart(), instead.TrimStart());

        reading.Problems.Spots().Should().Equal(spots.Split('|'));
        reading.Problems.Should().OnlyContain(problem => problem.File == "sop.yaml" && problem.Severity == FindingSeverity.Error);
        reading.Problems.Should().OnlyContain(problem => problem.Harm.EndsWith('.') && problem.Fix.EndsWith('.'));
        reading.IsClean.Should().BeFalse();
    }

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_file()
    {
        var text = SopFileSamples.Sound
            .Replace("sop: helpdesk", "sop: HELP", StringComparison.Ordinal)
            .Replace("phase: intake", "phase: masuk", StringComparison.Ordinal)
            .Replace("returnTo: lapor", "returnTo: [lapor, tentukan]\n        geser: ya", StringComparison.Ordinal);

        SopFileSamples.Read(text).Problems.Spots().Should().Equal("2:6 bad-id", "20:12 unknown-choice", "33:9 wrong-kind", "34:9 unknown-key");
    }

    [Fact]
    public void A_mistyped_key_is_answered_with_the_one_that_was_meant()
    {
        var problem = SopFileSamples.ReadWith("goto: tentukan", "gotoo: tentukan").Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(FileProblemCodes.UnknownKey);
        problem.Fix.Should().Contain("\"goto\"");
        (problem.Row, problem.Cell).Should().Be(("1", "Jawaban"));
    }

    [Fact]
    public void A_mistyped_choice_is_answered_with_the_list_of_choices()
    {
        var problem = SopFileSamples.ReadWith("phase: triage", "phase: triag").Problems.Should().ContainSingle().Subject;

        problem.Fix.Should().Contain("\"triage\"").And.Contain("intake, triage, work, escalate, approve, confirm, close");
        (problem.Row, problem.Cell).Should().Be(("2", "Fase"));
    }

    [Fact]
    public void A_label_in_place_of_an_id_is_answered_with_an_id_made_of_it()
    {
        var problem = SopFileSamples.ReadWith("id: staff-it", "id: Staff IT").Problems.Should().ContainSingle().Subject;

        problem.Fix.Should().Contain("\"staff-it\"");
    }

    [Fact]
    public void What_can_be_read_is_there_in_spite_of_problems()
    {
        var reading = SopFileSamples.ReadWith("phase: triage", "phase: triase");

        reading.Revision!.Steps.Should().HaveCount(2);
        reading.Revision.Steps[1].Outcomes.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("", "1:1 file-empty")]
    [InlineData("# hanya komentar\n", "1:1 file-empty")]
    [InlineData("- satu\n- dua\n", "1:1 file-empty")]
    [InlineData("satu kalimat", "1:1 file-empty")]
    public void A_file_that_is_no_definition_says_so(string text, string spot)
    {
        var reading = SopFileSamples.Read(text);

        reading.Problems.Spots().Should().Equal(spot);
        reading.Revision.Should().BeNull();
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_says_in_which_line()
    {
        byte[] bytes = [.. "sop: a\ntitle: "u8, 0xE9, (byte)'\n'];

        SopYamlReader.Read(bytes, "sop.yaml").Problems.Spots().Should().Equal("2:1 bad-encoding");
    }
}
