using FsCheck;
using FsCheck.Fluent;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class SopYamlWriterTests
{
    [Fact]
    public void Whatever_is_written_is_read_again_unchanged() =>
        Prop.ForAll(RandomRevisions.Arbitrary, revision =>
        {
            var text = SopYamlWriter.Write(revision);
            var reading = SopFileSamples.Read(text);

            reading.Problems.Should().BeEmpty("it was written by us:\n{0}", text);
            RandomRevisions.AreSame(reading.Revision!, revision).Should().BeTrue("that is what was written:\n{0}", text);
            CanonicalJson.Sha256Hex(reading.Revision!).Should().Be(CanonicalJson.Sha256Hex(revision));
            SopYamlWriter.Write(reading.Revision!).Should().Be(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_file_looks_as_people_write_it()
    {
        SopYamlWriter.Write(SopFileSamples.Read(SopFileSamples.Sound).Revision!).Should().Be("""
            # yaml-language-server: $schema=../sop.schema.json
            language: sopengine/1
            sop: helpdesk
            revision: 1
            document:
              title: SOP Helpdesk
            intake: { form: laporan }
            lanes:
              - { id: pelapor, label: Pelapor, requester: true }
              - { id: staff-it, label: Staff IT, role: staff-it }
            forms:
              - id: laporan
                title: Laporan
                fields:
                  - { name: uraian, label: Uraian, type: longText, required: true }
            steps:
              - id: lapor
                no: "1."
                activity: Melapor
                lane: pelapor
                phase: intake
                time: 10 menit
                outcomes:
                  - { id: kirim, label: Kirim, goto: tentukan, milestone: submitted }
              - id: tentukan
                no: "2."
                activity: Menentukan
                lane: staff-it
                phase: triage
                outcomes:
                  - { id: ya, label: Ya, close: solved, milestones: [accepted, resolved] }
                  - { id: tidak, label: Tidak, returnTo: lapor }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Data pemohon", "Data pemohon")]
    [InlineData("1", "\"1\"")]
    [InlineData("2022-01-05", "\"2022-01-05\"")]
    [InlineData("197406191993021002", "\"197406191993021002\"")]
    [InlineData("19740608 199803 1 003", "19740608 199803 1 003")]
    [InlineData("05 Januari 2022", "05 Januari 2022")]
    [InlineData("1 – 3 hari", "1 – 3 hari")]
    [InlineData("188/6593/429.116/2022", "188/6593/429.116/2022")]
    [InlineData("ON", "\"ON\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("a, b", "a, b")]
    [InlineData("Peringatan :", "\"Peringatan :\"")]
    [InlineData("kutip \"ini\"", "kutip \"ini\"")]
    [InlineData("Jika: \"ya\"", "'Jika: \"ya\"'")]
    [InlineData("akhir ", "\"akhir \"")]
    [InlineData("tab\tdi sini", "\"tab\\tdi sini\"")]
    [InlineData("satu\ndua", "|-\n      satu\n      dua")]
    [InlineData("satu\n\ndua\n", "|\n      satu\n\n      dua")]
    [InlineData("satu\n\n", "\"satu\\n\\n\"")]
    [InlineData("😀", "😀")]
    public void A_text_is_quoted_only_where_it_could_be_mistaken(string text, string written)
    {
        var sound = SopFileSamples.Read(SopFileSamples.Sound).Revision!;
        var revision = sound with { Steps = [sound.Steps[0] with { Time = text }, sound.Steps[1]] };

        SopYamlWriter.Write(revision).Should().Contain($"    time: {written}\n    outcomes:");
    }

    [Fact]
    public void What_does_not_fit_into_a_line_is_spread_over_several()
    {
        var sound = SopFileSamples.Read(SopFileSamples.Sound).Revision!;
        var lane = sound.Lanes[1] with { Label = new string('x', 120), Roles = ["staff-it", "kabid"] };

        SopYamlWriter.Write(sound with { Lanes = [lane] }).Should().Contain("  - id: staff-it\n    label: xxxx").And.Contain("\n    roles: [staff-it, kabid]\n");
    }
}
