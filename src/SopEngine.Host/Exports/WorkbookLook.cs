using DocumentFormat.OpenXml.Spreadsheet;

namespace SopEngine.Host.Exports;

/// <summary>How cells of a workbook look, by number.</summary>
internal static class WorkbookLook
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Day = 2;
    public const uint Number = 3;
    public const uint Whole = 4;

    // formats that every Excel has: a day as the reader's country writes it, 1.234,50 and 1.234
    private const uint DayFormat = 14;
    private const uint NumberFormat = 4;
    private const uint WholeFormat = 3;

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            Formatted(DayFormat),
            Formatted(NumberFormat),
            Formatted(WholeFormat)));

    private static CellFormat Formatted(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };
}
