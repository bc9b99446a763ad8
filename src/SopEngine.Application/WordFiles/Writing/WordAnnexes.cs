using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>The other parts of the document, and the last page: approval, history and where the paper is checked, as far as the document has none of its own.</summary>
internal static class WordAnnexes
{
    private const int Third = WordParts.Width / 3;
    private const int Seventh = WordParts.Width / 7;

    private static readonly string[] _history = ["Revisi ke-", "Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Diterbitkan di sistem", "Sidik jari"];

    public static IEnumerable<OpenXmlElement> Of(Annex annex)
    {
        if (annex.Title.Length > 0)
        {
            yield return WordParts.Text(annex.Title, style: WordMarks.HeadingStyle);
        }

        foreach (var line in annex.Lines)
        {
            yield return WordParts.Text(line);
        }

        if (annex.Columns.Count > 0)
        {
            var width = WordParts.Width / annex.Columns.Count;
            var rows = annex.Rows.Count > 0 ? annex.Rows : [[.. annex.Columns.Select(_ => "")]];
            yield return WordParts.Table(
                [.. annex.Columns.Select(_ => width)],
                rows.Select(row => WordParts.Row(row.Select(cell => WordParts.Cell(width, [WordParts.Text(cell)])))).Prepend(WordParts.HeadRow(annex.Columns.Select(column => WordParts.Head(width, column)))));
            yield return WordParts.Text("", style: WordMarks.SystemStyle);
        }
    }

    public static IEnumerable<OpenXmlElement> Last(WordSource source)
    {
        if (!source.Annexes(AnnexKind.Approval).Any())
        {
            yield return System("Lembar Pengesahan", bold: true);
            yield return Approval(source.Revision.Document);
        }

        if (!source.Annexes(AnnexKind.History).Any())
        {
            yield return System("Riwayat Revisi", bold: true);
            yield return WordParts.Table([.. _history.Select(_ => Seventh)], source.History.Select(revision => Cells(Published(revision))).Prepend(Cells(_history)));
        }

        if (source.Proof is { } proof)
        {
            yield return System("Pemeriksaan keaslian", bold: true);
            yield return System($"Buka {proof} untuk melihat apakah dokumen ini revisi yang diterbitkan dan masih berlaku. Isi berkas Word dapat diubah siapa pun: yang mengikat ialah cetakan yang disahkan.");
        }
    }

    private static Table Approval(SopDocument document)
    {
        var by = document.ApprovedBy;
        IEnumerable<Paragraph> blank = [.. Enumerable.Range(0, 3).Select(_ => System("")), System("(…………………………)"), System("NIP.")];
        IEnumerable<Paragraph> approver = [System(by.Title), System(""), System(""), System(by.Name), System(by.Nip.Length > 0 ? $"NIP. {by.Nip}" : "")];
        return WordParts.Table(
            [Third, Third, Third],
            [Cells(["Disiapkan oleh", "Diperiksa oleh", "Disahkan oleh"], Third), WordParts.Row([WordParts.Cell(Third, blank), WordParts.Cell(Third, blank.Select(line => line.CloneNode(true))), WordParts.Cell(Third, approver)])]);
    }

    private static IReadOnlyList<string> Published((Sops.PublishedRevision Revision, string Day) published)
    {
        var (printed, document) = (published.Revision.Sop.Printed, published.Revision.Sop.Printed.Document);
        return [$"{printed.Revision}", document.Number, document.Created, document.Revised, document.Effective.Length > 0 ? document.Effective : document.Ratified, published.Day, published.Revision.Seal];
    }

    private static TableRow Cells(IReadOnlyList<string> texts, int width = Seventh) => WordParts.Row(texts.Select(text => WordParts.Cell(width, [System(text)])));

    private static Paragraph System(string text, bool bold = false) => WordParts.Text(text, bold, style: WordMarks.SystemStyle);
}
