using System.Text;

namespace SopEngine.Application.Tables;

/// <summary>Cuts a table as spreadsheets export it into rows and cells: quoted cells, any of three separators, any common encoding. Empty rows are left out.</summary>
internal static class CsvRows
{
    public const int MostBytes = 1 << 20;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="bytes">The file.</param>
    /// <param name="what">What is to be in it, for the words: tabel hari libur.</param>
    /// <param name="refusal">Why nothing of it can be read; null otherwise.</param>
    public static IReadOnlyList<TableRow> Read(ReadOnlySpan<byte> bytes, string what, out string? refusal)
    {
        refusal = bytes.Length > MostBytes ? $"Berkas lebih besar dari 1 MiB; ekspor {what} saja."
            : bytes.StartsWith("PK"u8) ? "Ini berkas Excel, bukan CSV; pilih Simpan Sebagai, CSV."
            : null;
        return refusal is null ? Cut(Decode(bytes)) : [];
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        try
        {
            return _strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            // older spreadsheets; only names can hold what differs
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static List<TableRow> Cut(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var separator = SeparatorOf(text, out var begin);
        var cutter = new CsvCutter(text, separator, begin);
        var rows = new List<TableRow>();
        while (cutter.Next() is { } row)
        {
            if (row.Cells.Any(cell => cell.Length > 0))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>As Excel's first line says (<c>sep=;</c>), else the one that is most frequent in the first line that holds any.</summary>
    private static char SeparatorOf(string text, out int begin)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        if (head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && head.Length == 5)
        {
            begin = Math.Min(text.Length, head.Length + 1);
            return head[4];
        }

        begin = 0;
        char[] known = [';', '\t', ','];
        var first = text.Split('\n').FirstOrDefault(line => line.IndexOfAny(known) >= 0, ",");
        return known.MaxBy(candidate => first.Count(character => character == candidate));
    }
}
