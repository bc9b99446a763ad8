using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Paragraphs, cells and tables of WordprocessingML (ECMA-376), in the order its schema wants.</summary>
internal static class WordParts
{
    public const int PageWidth = 16838;

    public const int PageHeight = 11906;

    public const int Margin = 680;

    public const int Width = PageWidth - (2 * Margin);

    /// <param name="text">One paragraph; line breaks inside become blanks.</param>
    /// <param name="bold">Whether it stands out.</param>
    /// <param name="style">The id of its style; null for the ordinary one.</param>
    /// <param name="middle">Whether it stands in the middle.</param>
    /// <param name="list">The numbered list it is an entry of; 0 for none.</param>
    public static Paragraph Text(string text, bool bold = false, string? style = null, bool middle = false, int list = 0)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (list > 0)
        {
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }));
        }

        if (middle)
        {
            properties.Append(new Justification { Val = JustificationValues.Center });
        }

        var run = new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (bold)
        {
            run.RunProperties = new RunProperties(new Bold());
        }

        return new Paragraph(properties, run);
    }

    /// <summary>What XML cannot hold is left out.</summary>
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(letter => letter >= ' ' && letter is not ('\uFFFE' or '\uFFFF')));

    public static TableCell Cell(int width, IEnumerable<OpenXmlElement> paragraphs, int span = 1, bool? merge = null, bool head = false)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        if (merge is { } begins)
        {
            properties.Append(new VerticalMerge { Val = begins ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        if (head)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F3F1EA" }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        }

        var cell = new TableCell(properties);
        cell.Append(paragraphs);
        if (cell.Elements<Paragraph>().FirstOrDefault() is null)
        {
            cell.Append(Text(""));
        }

        return cell;
    }

    public static TableCell Head(int width, string text, int span = 1, bool? merge = null) => Cell(width, [Text(text, bold: true, middle: true)], span, merge, head: true);

    public static Table Table(IReadOnlyList<int> widths, IEnumerable<TableRow> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "45", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "25", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(rows);
        return table;
    }

    public static TableRow HeadRow(params IEnumerable<TableCell> cells) => Row(cells, new TableHeader());

    public static TableRow Row(IEnumerable<TableCell> cells, OpenXmlElement? also = null)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (also is not null)
        {
            properties.Append(also);
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }
}
