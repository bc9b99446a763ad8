using System.Text;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Uploads;

/// <summary>Files that are not taken because of what they are: programs, pages with script, zips that burst, macros, and what is called something that it is not.</summary>
internal static class FileRefusals
{
    private const string Field = "file";

    private static readonly HashSet<string> _programs = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".lnk", ".jar", ".apk", ".sh", ".reg", ".cpl", ".pif",
    };

    private static readonly HashSet<string> _pages = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".svg", ".svgz", ".xht" };

    private static readonly string[] _marks = ["<!doctype html", "<html", "<script", "<svg", "<body", "<iframe", "<head"];

    /// <summary>Why it is not taken; null when it is.</summary>
    public static FieldError? Of(string name, string type, ReadOnlySpan<byte> head, ZipDirectory? zip, bool namesMacros)
    {
        var extension = Path.GetExtension(name);
        if (_programs.Contains(extension) || IsProgram(head))
        {
            return Because("program", $"\"{name}\" adalah program yang dapat dijalankan; program tidak diterima. Kirim dokumen, gambar, atau foto layarnya.");
        }

        if (_pages.Contains(extension) || IsPage(type, head))
        {
            return Because("page", $"\"{name}\" adalah halaman web atau gambar SVG, yang dapat memuat skrip; berkas seperti itu tidak diterima. Kirim sebagai PDF atau gambar PNG.");
        }

        if (namesMacros && head is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return ZipRefusals.Macro(name);
        }

        return ZipRefusals.Of(name, zip) ?? Disguised(name, extension, type);
    }

    internal static FieldError Because(string code, string message) => new(Field, code, message);

    private static FieldError? Disguised(string name, string extension, string type)
    {
        if (FileTypes.OfExtension(extension) is not { } claimed || claimed == type || claimed == FileTypes.PlainText || (type, claimed) is ("application/rtf", "application/msword"))
        {
            return null;
        }

        return type == FileTypes.Unknown || type == FileTypes.PlainText
            ? Because("disguised", $"\"{name}\" bukan {FileTypes.Words(claimed)}: isinya rusak, terkunci dengan kata sandi, atau jenis lain. Buka berkasnya, simpan ulang, lalu unggah kembali.")
            : Because("disguised", $"\"{name}\" berisi {FileTypes.Words(type)}, bukan {FileTypes.Words(claimed)}. Beri akhiran {FileTypes.ExtensionOf(type)}, atau pilih berkas yang benar.");
    }

    private static bool IsProgram(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'M', (byte)'Z', _, _, ..] => true,
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => true,
        [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] => true,
        [(byte)'#', (byte)'!', (byte)'/' or (byte)' ', ..] => true,
        _ => false,
    };

    private static bool IsPage(string type, ReadOnlySpan<byte> head)
    {
        if (type != FileTypes.PlainText && type != FileTypes.Unknown)
        {
            return false;
        }

        // of a page in another encoding than UTF-8 the tags can still be read
        var start = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFEFF', 'ï', '»', '¿', 'ÿ', 'þ', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && _marks.Any(mark => start.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }
}
