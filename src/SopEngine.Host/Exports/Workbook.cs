using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SopEngine.Host.Exports;

/// <summary>Writes tables as a workbook for Excel (ECMA-376), a sheet each: heads that stay when one scrolls, numbers as numbers and days as days.</summary>
public static class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(params IReadOnlyList<ExportTable> tables)
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            part.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookLook.Sheet();
            var sheets = new Sheets();
            foreach (var (index, table) in tables.Index())
            {
                var sheet = part.AddNewPart<WorksheetPart>($"sheet{index + 1}");
                sheet.Worksheet = Sheet(table);
                sheets.Append(new Sheet { Name = table.Name, SheetId = (uint)index + 1, Id = part.GetIdOfPart(sheet) });
            }

            part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
        }

        return bytes.ToArray();
    }

    private static Worksheet Sheet(ExportTable table) => new(
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
        new Columns(table.Heads.Select((_, column) => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = WidthOf(table, column), CustomWidth = true })),
        new SheetData([new Row(table.Heads.Select(head => Text(head, WorkbookLook.Head))), .. table.Rows.Select(row => new Row(row.Select(CellOf)))]));

    private static Cell CellOf(object? cell) => cell switch
    {
        null => new Cell(),
        string words => Text(words, WorkbookLook.Plain),
        DateOnly day => new Cell { CellValue = new CellValue((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(System.Globalization.CultureInfo.InvariantCulture)), StyleIndex = WorkbookLook.Day },
        decimal number => new Cell { CellValue = new CellValue(number), DataType = CellValues.Number, StyleIndex = WorkbookLook.Number },
        int or long => new Cell { CellValue = new CellValue(Convert.ToDecimal(cell, System.Globalization.CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = WorkbookLook.Whole },
        _ => throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell)),
    };

    private static Cell Text(string words, uint look) =>
        new(new InlineString(new Text(words) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = look };

    // in letters, by the longest text, within what can still be read
    private static double WidthOf(ExportTable table, int column) =>
        Math.Clamp(table.Rows.Select(row => row[column] as string ?? "").Append(table.Heads[column]).Max(text => text.Length) + 2, 10, 60);
}
