using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SopEngine.Host.Exports;

namespace SopEngine.Host.Tests.Exports;

/// <summary>Tables as files: what goes in comes out of a reader that is not ours, and nothing in a cell is run.</summary>
public sealed class ExportFileTests
{
    private static readonly ExportTable _table = new(
        "Angka", ["Nama", "Hari", "Nilai", "n"],
        [["Kab. \"Contoh\", timur", new DateOnly(2026, 11, 23), 1234.5m, 12], ["=HYPERLINK(\"x\")", null, null, 3L], ["baris\nbaru & <tanda>", new DateOnly(1900, 3, 1), -0.25m, 0]]);

    [Fact]
    public void Programs_read_commas_quotes_and_days()
    {
        var bytes = CsvFile.Write(_table);

        bytes.Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        Encoding.UTF8.GetString(bytes[3..]).Should().Be(
            "Nama,Hari,Nilai,n\r\n\"Kab. \"\"Contoh\"\", timur\",2026-11-23,1234.5,12\r\n\"'=HYPERLINK(\"\"x\"\")\",,,3\r\n\"baris\nbaru & <tanda>\",1900-03-01,-0.25,0\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 811")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void A_text_that_a_spreadsheet_would_run_is_only_a_text(string words) =>
        Encoding.UTF8.GetString(CsvFile.Write(_table with { Rows = [[words, null, null, null]] })).Should().Contain($"\r\n'{words}");

    [Fact]
    public void A_workbook_is_valid_and_says_the_same()
    {
        using var bytes = new MemoryStream(SopEngine.Host.Exports.Workbook.Write(_table, _table with { Name = "Kedua", Rows = [] }));
        using var book = SpreadsheetDocument.Open(bytes, isEditable: false);

        new OpenXmlValidator().Validate(book).Select(found => found.Description).Should().BeEmpty();
        book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).Should().Equal("Angka", "Kedua");
        var first = (WorksheetPart)book.WorkbookPart.GetPartById(book.WorkbookPart.Workbook.Sheets.Elements<Sheet>().First().Id!);
        var rows = first.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        rows.Should().HaveCount(4);
        rows[0].Select(cell => cell.InnerText).Should().Equal("Nama", "Hari", "Nilai", "n");
        rows[1].Select(cell => cell.InnerText).Should().Equal("Kab. \"Contoh\", timur", "46349", "1234.5", "12");
        rows[2][0].DataType!.Value.Should().Be(CellValues.InlineString, "it is a text and no formula");
        rows[2][1].InnerText.Should().BeEmpty();
        first.Worksheet.Descendants<CellFormula>().Should().BeEmpty();
    }

    [Fact]
    public void A_cell_that_no_file_can_hold_is_a_fault_of_the_table() =>
        FluentActions.Invoking(() => CsvFile.Write(_table with { Rows = [[Guid.Empty, null, null, null]] })).Should().Throw<ArgumentException>().WithMessage("*Guid*");
}
