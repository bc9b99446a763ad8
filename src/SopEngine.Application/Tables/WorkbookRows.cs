using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SopEngine.Application.Tables;

/// <summary>Reads the first sheet of an Excel file (.xlsx) as rows of texts. What a workbook may hide (macros, formulas, objects, links to other files) is refused by name.</summary>
internal static class WorkbookRows
{
    private const int MostParts = 500, MostPartCharacters = 20_000_000, MostRows = 10_000, MostColumns = 100;
    private const long MostUnpacked = 40L << 20;

    private static readonly (string Part, string Why)[] _forbidden =
    [
        ("vbaproject", "Berkas ini memuat makro. Simpan sebagai .xlsx tanpa makro."), ("/embeddings/", "Berkas ini memuat objek tersemat. Simpan hanya tabelnya sebagai .xlsx."),
        ("/externallinks/", "Berkas ini menunjuk berkas lain. Salin isinya sebagai nilai, lalu simpan lagi."), ("/activex/", "Berkas ini memuat kendali ActiveX. Simpan hanya tabelnya sebagai .xlsx."),
    ];

    public static IReadOnlyList<TableRow> Read(byte[] file, out string? refusal)
    {
        try
        {
            refusal = Gate(file);
            if (refusal is not null)
            {
                return [];
            }

            using var bytes = new MemoryStream(file, writable: false);
            using var book = SpreadsheetDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = MostPartCharacters });
            return Rows(book, out refusal);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or IOException or FormatException or UriFormatException or InvalidOperationException or ArgumentException or OverflowException or KeyNotFoundException)
        {
            refusal = "Berkas ini rusak atau bukan buku kerja Excel (.xlsx). Simpan ulang dari Excel, atau ekspor sebagai CSV.";
            return [];
        }
    }

    private static string? Gate(byte[] file)
    {
        using var packed = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        var names = packed.Entries.Select(entry => "/" + entry.FullName.ToLowerInvariant().Replace('\\', '/')).ToList();
        return packed.Entries.Count > MostParts || packed.Entries.Sum(entry => entry.Length) > MostUnpacked ? "Isi berkas ini terlalu besar. Simpan hanya tabel orangnya."
            : _forbidden.Where(known => names.Exists(name => name.Contains(known.Part, StringComparison.Ordinal))).Select(known => known.Why).FirstOrDefault()
            ?? (names.Contains("/xl/workbook.xml") ? null : "Berkas ini bukan buku kerja Excel (.xlsx).");
    }

    private static List<TableRow> Rows(SpreadsheetDocument book, out string? refusal)
    {
        refusal = null;
        var main = book.WorkbookPart!;
        var first = main.Workbook.Descendants<Sheet>().First(sheet => sheet.State is null || sheet.State == SheetStateValues.Visible);
        var sheet = (WorksheetPart)main.GetPartById(first.Id!.Value!);
        var shared = main.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        var rows = new List<TableRow>();
        var line = 0;
        foreach (var row in sheet.Worksheet.Descendants<Row>().Take(MostRows))
        {
            line = (int?)row.RowIndex?.Value ?? line + 1;
            if (row.Elements<Cell>().FirstOrDefault(cell => cell.CellFormula is not null) is { } formula)
            {
                refusal = $"Sel {formula.CellReference?.Value} berisi rumus. Salin tabelnya, lalu Tempel Khusus sebagai Nilai, dan simpan lagi.";
                return [];
            }

            var cells = Cells(row, shared);
            if (cells.Exists(cell => cell.Length > 0))
            {
                rows.Add(new TableRow(line, cells, false));
            }
        }

        return rows;
    }

    private static List<string> Cells(Row row, string[] shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column < MostColumns)
            {
                cells.AddRange(Enumerable.Repeat("", Math.Max(0, column + 1 - cells.Count)));
                cells[column] = TextOf(cell, shared);
            }
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        var text = cell.DataType is { } type && type == CellValues.SharedString && int.TryParse(cell.CellValue?.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < shared.Length
            ? shared[index]
            : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>From 0: C5 is 2.</summary>
    private static int? ColumnOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetterUpper).Take(4).ToList() ?? [];
        return letters.Count == 0 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
    }
}
