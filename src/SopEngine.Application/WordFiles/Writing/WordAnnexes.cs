using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Application.Sops.Approval;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>The other parts of the document, and the last page: approval, history and where the paper is checked, as far as the document has none of its own.</summary>
internal static class WordAnnexes
{
    private const int Third = WordParts.Width / 3;
    private const int Eighth = WordParts.Width / 8;

    private static readonly string[] _history = ["Revisi ke-", "Uraian", "Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Diterbitkan di sistem", "Sidik jari"];

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
            yield return Approval(source);
        }

        if (!source.Annexes(AnnexKind.History).Any())
        {
            yield return System("Riwayat Revisi", bold: true);
            yield return WordParts.Table([.. _history.Select(_ => Eighth)], source.History.Select(revision => Cells(Published(source, revision))).Prepend(Cells(_history)));
        }

        if (source.Proof is { } proof)
        {
            yield return System("Pemeriksaan keaslian", bold: true);
            yield return System($"Buka {proof} untuk melihat apakah dokumen ini revisi yang diterbitkan dan masih berlaku. Isi berkas Word dapat diubah siapa pun: yang mengikat ialah cetakan yang disahkan.");
        }
    }

    private static Table Approval(WordSource source)
    {
        var (by, trail) = (source.Revision.Document.ApprovedBy, source.Trail);
        IEnumerable<Paragraph> approver =
        [
            System(by.Title), System(""), System(""), System(by.Name), System(by.Nip.Length > 0 ? $"NIP. {by.Nip}" : ""),
            .. trail?.Ratified is { } ratified ? [System($"{InSystem("Disahkan", source, ratified)}, {ratified.Name}")] : Array.Empty<Paragraph>(),
        ];
        return WordParts.Table(
            [Third, Third, Third],
            [
                Cells(["Disiapkan oleh", "Diperiksa oleh", "Disahkan oleh"], Third),
                WordParts.Row([WordParts.Cell(Third, Passed(source, trail?.Prepared)), WordParts.Cell(Third, Passed(source, trail?.Examined)), WordParts.Cell(Third, approver)]),
            ]);
    }

    /// <summary>Who passed it on in the system; room for a name where nobody did.</summary>
    private static IEnumerable<Paragraph> Passed(WordSource source, Approver? by) => by is null
        ? [.. Enumerable.Range(0, 3).Select(_ => System("")), System("(…………………………)"), System("NIP.")]
        : [System(by.Post), System(""), System(""), System(by.Name), System(InSystem("Disetujui", source, by))];

    private static string InSystem(string act, WordSource source, Approver by) => $"{act} di sistem {source.DayOf(by.At)}";

    private static IReadOnlyList<string> Published(WordSource source, Sops.PublishedRevision revision)
    {
        var (printed, document) = (revision.Sop.Printed, revision.Sop.Printed.Document);
        return [$"{printed.Revision}", revision.Change ?? "", document.Number, document.Created, document.Revised, document.Effective.Length > 0 ? document.Effective : document.Ratified, source.DayOf(revision.PublishedAt), revision.Seal];
    }

    private static TableRow Cells(IReadOnlyList<string> texts, int width = Eighth) => WordParts.Row(texts.Select(text => WordParts.Cell(width, [System(text)])));

    private static Paragraph System(string text, bool bold = false) => WordParts.Text(text, bold, style: WordMarks.SystemStyle);
}
