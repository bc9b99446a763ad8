using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>A table of the document as a grid: cells merged sideways and downwards know which columns they cover.</summary>
internal sealed class WordGrid
{
    private static readonly string[] _blank = ["auto", "FFFFFF", "ffffff"];

    private WordGrid(IReadOnlyList<IReadOnlyList<GridCell>> rows) => Rows = rows;

    public IReadOnlyList<IReadOnlyList<GridCell>> Rows { get; }

    public static WordGrid Of(Table table) => new([.. table.Elements<TableRow>().Select(RowOf)]);

    public GridCell? At(int row, int column) => row < Rows.Count ? Rows[row].FirstOrDefault(cell => cell.Covers(column)) : null;

    public WordGrid With(IEnumerable<IReadOnlyList<GridCell>> more) => new([.. Rows, .. more]);

    /// <summary>The paragraphs of a part of the document, each line on its own; what a shape holds is not among them.</summary>
    public static IReadOnlyList<string> LinesOf(OpenXmlElement part) =>
        [.. (part is Paragraph alone ? [alone] : part.Descendants<Paragraph>()).Where(paragraph => !IsSystem(paragraph) && !InShape(paragraph)).SelectMany(Lines)];

    public static bool IsSystem(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == WordMarks.SystemStyle;

    private static List<GridCell> RowOf(TableRow row)
    {
        var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        var cells = new List<GridCell>();
        foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            var properties = cell.TableCellProperties;
            var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 200);
            var merge = properties?.VerticalMerge;
            cells.Add(new GridCell(column, span, merge is not null && merge.Val?.Value != MergedCellValues.Restart, LinesOf(cell), ShapeOf(cell)));
            column += span;
        }

        return cells;
    }

    private static CellShape? ShapeOf(TableCell cell)
    {
        if (cell.Descendants().Any(element => element.LocalName is "drawing" or "pict"))
        {
            var diamond = cell.Descendants().SelectMany(element => element.GetAttributes())
                .Any(attribute => attribute.Value is "diamond" or "flowChartDecision" or "#_x0000_t4" or "#_x0000_t110");
            return diamond ? CellShape.Diamond : CellShape.Drawn;
        }

        return cell.TableCellProperties?.Shading?.Fill?.Value is { } fill && !_blank.Contains(fill) ? CellShape.Filled : null;
    }

    private static IEnumerable<string> Lines(Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Descendants().Where(element => !InShape(element)).Select(element => element switch
        {
            Text words => words.Text,
            Break or CarriageReturn => "\n",
            TabChar => " ",
            NoBreakHyphen => "-",
            _ => "",
        }));
        return text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0);
    }

    private static bool InShape(OpenXmlElement element) => element.Ancestors().Any(above => above.LocalName is "drawing" or "pict" or "AlternateContent");
}
