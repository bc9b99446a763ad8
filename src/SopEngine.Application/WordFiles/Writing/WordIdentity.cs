using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Bagian Identitas: the issuer beside number, dates, approval and title, then the six lists in pairs.</summary>
internal sealed class WordIdentity(SopDocument document, WordLists lists)
{
    private const int Issuer = 6200;
    private const int Label = 2600;
    private const int Value = WordParts.Width - Issuer - Label;
    private const int Half = WordParts.Width / 2;

    public IEnumerable<OpenXmlElement> Write()
    {
        var fields = Fields().ToList();
        yield return WordParts.Table([Issuer, Label, Value], fields.Select((field, row) => WordParts.Row(
        [
            WordParts.Cell(Issuer, row == 0 ? Issuers() : [], merge: row == 0),
            WordParts.Cell(Label, [WordParts.Text(LabelOf(field.Key), bold: true)]),
            WordParts.Cell(Value, field.Lines),
        ])));
        yield return WordParts.Text("");
        yield return WordParts.Table([Half, Half],
        [
            Pair(("legalBasis", document.LegalBasis), ("qualifications", document.Qualifications)),
            Pair(("relatedSops", document.RelatedSops), ("equipment", document.Equipment)),
            Pair(("warnings", document.Warnings), ("records", document.Records)),
        ]);
    }

    private IEnumerable<Paragraph> Issuers() =>
        document.Issuer.Select(line => WordParts.Text(line, bold: true, middle: true)).Concat(document.Address.Length > 0 ? [WordParts.Text(document.Address, middle: true)] : []);

    private IEnumerable<(string Key, IEnumerable<Paragraph> Lines)> Fields()
    {
        yield return ("number", [WordParts.Text(document.Number)]);
        yield return ("created", [WordParts.Text(document.Created)]);
        yield return ("revised", [WordParts.Text(document.Revised)]);
        if (document.Effective.Length > 0 || document.Ratified.Length == 0)
        {
            yield return ("effective", [WordParts.Text(document.Effective)]);
        }

        if (document.Ratified.Length > 0)
        {
            yield return ("ratified", [WordParts.Text(document.Ratified)]);
        }

        yield return ("approvedBy", Approval());
        yield return ("title", [WordParts.Text(document.Title, bold: true)]);
    }

    private IEnumerable<Paragraph> Approval()
    {
        var by = document.ApprovedBy;
        yield return WordParts.Text(by.Title);
        yield return WordParts.Text(document.Proposal ? "(usulan, belum ditandatangani)" : "", style: WordMarks.SystemStyle);
        yield return WordParts.Text("", style: WordMarks.SystemStyle);
        yield return WordParts.Text(by.Name, bold: true);
        if (by.Rank.Length > 0)
        {
            yield return WordParts.Text(by.Rank);
        }

        if (by.Nip.Length > 0)
        {
            yield return WordParts.Text($"NIP. {by.Nip}");
        }
    }

    private TableRow Pair((string Key, IReadOnlyList<string> Lines) left, (string Key, IReadOnlyList<string> Lines) right) =>
        WordParts.Row([WordParts.Cell(Half, List(left.Key, left.Lines)), WordParts.Cell(Half, List(right.Key, right.Lines))]);

    private IEnumerable<Paragraph> List(string key, IReadOnlyList<string> lines)
    {
        var list = lines.Count > 1 ? lists.New() : 0;
        return lines.Select(line => WordParts.Text(line, list: list)).Prepend(WordParts.Text(LabelOf(key), bold: true));
    }

    private string LabelOf(string key) => document.Labels.GetValueOrDefault(key, IdentityLabels.Official[key]);
}
