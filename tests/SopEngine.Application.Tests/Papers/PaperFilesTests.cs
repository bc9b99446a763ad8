using SopEngine.Application.Checks;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Papers;

/// <summary>What is wrong with a region's papers is told where it stands, in the file it stands in.</summary>
public sealed class PaperFilesTests : RegionTests
{
    private const string Rows = """
        - { id: kerja, no: "2", activity: Mengerjakan, lane: petugas, phase: work, outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }] }
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows));

    [Fact]
    public void A_template_that_nobody_wrote_and_a_number_that_is_no_pattern_are_reported()
    {
        Put("papers.yaml", """
            language: sopengine/1
            papers:
              - { id: ba, sop: layanan, step: kerja, on: selesai, template: berita-acra, title: Berita Acara, number: "BA/{tahun}" }
            """);

        Found().Should().BeEquivalentTo([("papers.yaml", "bad-value", 3), ("papers.yaml", "unknown-template", 3)]);
    }

    [Fact]
    public void An_answer_that_the_SOP_does_not_ask_for_is_reported_in_the_regions_own_text()
    {
        Put("papers.yaml", """
            language: sopengine/1
            papers:
              - { id: ba, sop: layanan, step: kerja, on: done, template: berita-acara, title: Berita Acara }
            """);
        Put(Path.Combine(TemplateFolder.Papers, "berita-acara.hbs"), "<p>{{isian.lokasi}}</p>\n<p>{{isian.lokassi}}</p>\n");

        Found().Should().BeEquivalentTo([("berita-acara.hbs", "template-name", 2)]);
    }

    [Fact]
    public void A_paper_that_cannot_be_used_is_reported_with_its_line()
    {
        Put(Path.Combine(TemplateFolder.Papers, "surat-lain.hbs"), "<p>a</p>\n<script>x</script>\n");

        Found().Should().BeEquivalentTo([("surat-lain.hbs", "paper-markup", 2)]);
    }

    private void Put(string name, string text)
    {
        var path = Path.Combine(Region.Tenants, TestRegion.Id, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private IEnumerable<(string File, string Code, int Line)> Found() =>
        CheckFiles.Run([Region.Definitions, Region.Tenants]).Problems.Where(problem => Path.GetFileName(problem.File) is not ("layanan.yaml" or "tenant.yaml")).Select(problem => (Path.GetFileName(problem.File), problem.Code, problem.Line));
}
