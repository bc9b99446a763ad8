using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Writes the document of an SOP for word processors (ECMA-376): A4 across, the same parts in the same order as on paper, the chart in characters.</summary>
public static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(WordSource source)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordLook.Styles();
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = WordLook.Foot(source);
            var lists = new WordLists();
            var body = new Body(Parts(source, lists));
            body.Append(WordLook.Sheet(main.GetIdOfPart(foot)));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = lists.Write();
            main.Document = new Document(body);
            word.PackageProperties.Title = WordParts.Clean(source.Revision.Document.Title);
        }

        return bytes.ToArray();
    }

    private static List<OpenXmlElement> Parts(WordSource source, WordLists lists)
    {
        var document = source.Revision.Document;
        var memo = source.Annexes(AnnexKind.Memo).ToList();
        var own = source.Revision.Annexes.Where(annex => annex.Kind is AnnexKind.Approval or AnnexKind.History).ToList();
        // a document that begins with a memo carries its history and approval before the identity block, others at the end
        return
        [
            .. memo.Concat(memo.Count > 0 ? own : []).SelectMany(annex => WordAnnexes.Of(annex).Append(NewPage())),
            .. new WordIdentity(document, lists).Write(),
            NewPage(),
            WordParts.Text(document.TableTitle.Length > 0 ? document.TableTitle : document.Title, style: document.TableTitle.Length > 0 ? WordMarks.HeadingStyle : WordMarks.SystemStyle),
            new WordTable(source).Write(),
            .. source.Sentences.Performers().Select(line => WordParts.Text(line, style: WordMarks.SystemStyle)),
            .. source.Annexes(AnnexKind.Legend).SelectMany(WordAnnexes.Of),
            NewPage(),
            .. memo.Count > 0 ? [] : own.SelectMany(WordAnnexes.Of),
            .. WordAnnexes.Last(source),
        ];
    }

    private static Paragraph NewPage() => new(new ParagraphProperties(new ParagraphStyleId { Val = WordMarks.SystemStyle }), new Run(new Break { Type = BreakValues.Page }));
}
