using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Application.Sops.Approval;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>An SOP for word processors: sound by the schema, on A4 across, with all that the paper has.</summary>
public sealed class WordFileTests
{
    public static TheoryData<string> Regions => WordSamples.Regions;

    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_SOP_is_a_valid_file_on_A4_across_with_pages_counted(string region)
    {
        using var bytes = new MemoryStream(WordSamples.Sample(region));
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);

        new OpenXmlValidator().Validate(word).Select(found => $"{found.Description} {found.Path?.XPath}").Should().BeEmpty();
        var sheet = word.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single().GetFirstChild<PageSize>()!;
        (sheet.Width!.Value, sheet.Height!.Value, sheet.Orient!.Value).Should().Be((16838u, 11906u, PageOrientationValues.Landscape));
        word.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim()).Should().Equal("PAGE", "NUMPAGES");
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Every_cell_of_the_document_is_in_it(string region)
    {
        var revision = WordSamples.Revision(region);
        using var bytes = new MemoryStream(WordSamples.Sample(region));
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);
        var text = word.MainDocumentPart!.Document.Body!.Descendants<Text>().Select(words => words.Text).ToHashSet(StringComparer.Ordinal);

        var document = revision.Document;
        text.Should().Contain([.. document.Issuer, document.Title, document.Number, .. document.LegalBasis, .. document.Qualifications, .. document.Records, .. revision.Lanes.Select(lane => lane.Head ?? lane.Label)]);
        text.Should().Contain(revision.Steps.SelectMany(step => (string[])[step.No, step.Activity, step.Time, .. step.Requirements, .. step.Outputs, .. step.Remarks]).Distinct());
        revision.Annexes.SelectMany(annex => annex.Rows).SelectMany(row => row).Where(cell => !text.Contains(cell)).Should().BeEmpty();
    }

    [Fact]
    public void The_symbol_stands_in_the_column_of_the_performer_with_where_its_answers_lead()
    {
        using var bytes = new MemoryStream(WordSamples.Sample("banyuwangi"));
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);
        var rows = word.MainDocumentPart!.Document.Body!.Elements<Table>().Single(table => table.InnerText.Contains("Mutu Baku", StringComparison.Ordinal)).Elements<TableRow>().ToList();

        string[] Cells(int row) => [.. rows[row].Elements<TableCell>().Select(cell => string.Join('|', cell.Elements<Paragraph>().Select(line => line.InnerText)))];
        Cells(2)[2].Should().StartWith("⬭|");
        Cells(3)[2..5].Should().Equal("", "◇|Ya → 3|Tidak → 1 (kembali)", "");
        Cells(4)[3].Should().StartWith("▭|");
    }

    [Fact]
    public void What_came_into_force_by_a_ticket_names_its_hands_and_what_it_changed()
    {
        var at = new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
        using var bytes = new MemoryStream(WordSamples.Write(
            WordSamples.Revision("banyuwangi"), new ApprovalTrail(new Approver("Sri Wahyuni", "Administrator SOP", at), new Approver("Agus Salim", "Analis", at), new Approver("Budi Hartono", "Kepala Bidang", at))));
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);

        var tables = word.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();
        tables[^2].InnerText.Should().ContainAll("Administrator SOP", "Sri Wahyuni", "Agus Salim", "Disetujui di sistem 23 November 2026", "BUDI SANTOSO, S.Sos", "Disahkan di sistem 23 November 2026, Budi Hartono").And.NotContain("…");
        tables[^1].InnerText.Should().ContainAll("Uraian", "Baris 1 diperjelas.");
    }

    [Fact]
    public void What_no_XML_can_hold_does_not_break_the_file()
    {
        var revision = WordSamples.Revision("banyuwangi");
        var odd = revision with { Document = revision.Document with { Title = "Judul\u0001 <aneh> & \uFFFF \"kutip\"\nbaris" } };
        using var bytes = new MemoryStream(WordSamples.Write(odd));
        using var word = WordprocessingDocument.Open(bytes, isEditable: false);

        word.MainDocumentPart!.Document.Body!.InnerText.Should().Contain("Judul <aneh> &  \"kutip\" baris");
    }
}
