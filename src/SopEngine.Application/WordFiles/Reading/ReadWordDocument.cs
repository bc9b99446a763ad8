using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>
/// Reads an SOP from a Word file (.docx) as a draft, with a mark for each cell that says how sure it is. It saves nothing and publishes nothing: a person looks at the
/// draft, cell by cell, before anything runs on it.
/// </summary>
public static class ReadWordDocument
{
    private const int MostRows = 500;

    public static Result<WordReading> Read(byte[] file)
    {
        if (WordGate.Refuse(file) is { } why)
        {
            return new WordProblems.WordFileRefused(why);
        }

        try
        {
            using var bytes = new MemoryStream(file, writable: false);
            using var word = WordprocessingDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = WordGate.MostPartCharacters });
            return (WordLinks.Refuse(word) ?? Deep(word.MainDocumentPart)) is { } refused ? new WordProblems.WordFileRefused(refused) : Read(word.MainDocumentPart?.Document?.Body);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or IOException or FormatException or UriFormatException or InvalidOperationException)
        {
            return new WordProblems.WordFileRefused("Berkas ini rusak atau bukan dokumen Word yang baku.");
        }
    }

    private static string? Deep(MainDocumentPart? main)
    {
        using var content = main?.GetStream(FileMode.Open, FileAccess.Read);
        return content is null ? null : WordDepth.Refuse(content);
    }

    private static Result<WordReading> Read(Body? body)
    {
        List<OpenXmlElement> blocks = body is null ? [] : [.. body.ChildElements.SelectMany(block => block is SdtBlock { SdtContentBlock: { } wrapped } ? wrapped.ChildElements : (IEnumerable<OpenXmlElement>)[block])];
        var grids = blocks.Select(block => block is Table table ? WordGrid.Of(table) : null).ToList();
        var heads = grids.Select(grid => grid is null ? null : TableHead.Find(grid)).ToList();
        var first = heads.FindIndex(head => head is not null);
        if (first < 0 || Joined(grids, heads, first) is not { } table || table.Rows.Count > MostRows)
        {
            return new WordProblems.WordTableMissing();
        }

        var marks = new Marker();
        var identity = new IdentityReader(marks);
        var places = Enumerable.Range(0, first).Where(place => grids[place] is { Rows.Count: > 0 } grid && identity.Take(grid)).ToList();
        var begin = places.Count > 0 ? places[0] : first;
        var document = identity.Read(TitleBefore(blocks, first, places.Count > 0 ? places[^1] : -1));
        var last = heads.FindLastIndex(head => head is not null);
        var annexes = AnnexReader.Read(blocks[..(places.Count > 0 ? begin : 0)], blocks[(last + 1)..]);
        return Draft(document, heads[first]!, table, annexes, marks);
    }

    // a table that goes on on another sheet may be several tables with the same head
    private static WordGrid? Joined(List<WordGrid?> grids, List<TableHead?> heads, int first) =>
        grids.Skip(first + 1).Zip(heads.Skip(first + 1)).Where(pair => pair.Second is not null)
            .Aggregate(grids[first], (whole, pair) => whole!.With(pair.First!.Rows.Skip(pair.Second!.FirstRow)));

    private static string TitleBefore(List<OpenXmlElement> blocks, int table, int identity) =>
        blocks[(identity + 1)..table].OfType<Paragraph>().Select(paragraph => string.Join(' ', WordGrid.LinesOf(paragraph))).LastOrDefault(text => text.Length > 0) ?? "";

    private static Result<WordReading> Draft(SopDocument document, TableHead head, WordGrid table, IReadOnlyList<Annex> annexes, Marker marks)
    {
        var lanes = new LaneReader(head, marks);
        var rows = new RowsReader(head, lanes, marks).Read(table);
        if (rows.Count == 0)
        {
            return new WordProblems.WordTableMissing();
        }

        var ways = new WaysReader(rows, lanes.Lanes, marks);
        var draft = new SopRevision
        {
            Sop = HeadWords.Slug(document.Title, "sop"),
            Revision = 1,
            Document = document,
            Columns = DraftColumns.Of(head),
            Intake = new IntakeRules(),
            Lanes = lanes.Lanes,
            Steps = [.. rows.Select((row, place) => DraftSteps.Of(row, place, rows.Count, ways.Of(place), marks))],
            Annexes = annexes,
            Notes = ["Dibaca dari berkas Word; setiap sel harus diperiksa sebelum diusulkan."],
        };
        return new WordReading(draft, marks.Marks);
    }
}
