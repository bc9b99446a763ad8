using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>Makes Word files as officers make them: merged cells, bullets, marks by letter, by shape or by colour.</summary>
internal static class HandMadeWord
{
    public static byte[] Write(params OpenXmlElement[] blocks) => Write(_ => { }, blocks);

    public static byte[] Write(Action<MainDocumentPart> also, params OpenXmlElement[] blocks)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(blocks));
            also(main);
        }

        return bytes.ToArray();
    }

    public static Paragraph Text(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Bullet(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 7 })), new Run(new Text(text)));

    public static Table Table(params IEnumerable<TableRow> rows)
    {
        var table = new Table(new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }), new TableGrid());
        table.Append(rows);
        return table;
    }

    public static TableRow Row(params IEnumerable<TableCell> cells) => new(cells);

    public static TableCell Cell(string text, int span = 1, bool? merge = null, string? fill = null) => Cell([Text(text)], span, merge, fill);

    public static TableCell Cell(IEnumerable<OpenXmlElement> content, int span = 1, bool? merge = null, string? fill = null)
    {
        var properties = new TableCellProperties();
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        if (merge is { } begins)
        {
            properties.Append(begins ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge());
        }

        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        var cell = new TableCell(properties);
        cell.Append(content);
        return cell;
    }

    /// <summary>A shape as Word 2007 draws it.</summary>
    public static TableCell Drawn(string type) => Cell([new Paragraph(new Run(new Picture($"<w:pict xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape type=\"{type}\" style=\"width:40pt;height:20pt\"/></w:pict>")))]);

    /// <summary>The smallest SOP there is.</summary>
    public static Table SmallSop() => Table(
        Row(Cell("No"), Cell("Kegiatan"), Cell("Pelaksana")),
        Row(Cell("1"), Cell("Menerima surat"), Cell("Staf")));
}
