using SopEngine.Domain.Problems;

namespace SopEngine.Application.Uploads;

/// <summary>Zips, and the Office documents that are zips, which burst when they are unpacked or carry something that runs.</summary>
internal static class ZipRefusals
{
    private const long MostDeclared = 200L * 1024 * 1024;

    private static readonly HashSet<string> _archives = new(StringComparer.OrdinalIgnoreCase) { ".zip", ".rar", ".7z", ".gz", ".tgz", ".bz2", ".xz", ".tar", ".jar" };

    private static readonly HashSet<string> _programs = new(StringComparer.OrdinalIgnoreCase) { ".exe", ".dll", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".hta", ".lnk", ".com" };

    /// <summary>Why it is not taken; null when it is, or is no zip.</summary>
    public static FieldError? Of(string name, ZipDirectory? zip)
    {
        if (zip is null)
        {
            return null;
        }

        if (zip.IsTooMuch || zip.Declared > MostDeclared)
        {
            return FileRefusals.Because("zip-bomb", $"Isi \"{name}\" terlalu banyak bila dibuka (paling banyak {ZipDirectory.MostEntries} berkas dan 200 MB). Kirim berkasnya satu per satu.");
        }

        if (zip.Names.Any(entry => entry.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return Macro(name);
        }

        return Within(zip, _archives) is { } nested
            ? FileRefusals.Because("zip-in-zip", $"\"{name}\" memuat arsip di dalam arsip ({nested}). Buka arsipnya dan kirim berkasnya satu per satu.")
            : Within(zip, _programs) is { } program
                ? FileRefusals.Because("program", $"\"{name}\" memuat program ({program}); program tidak diterima.")
                : null;
    }

    internal static FieldError Macro(string name) =>
        FileRefusals.Because("macro", $"\"{name}\" memuat makro, yang dapat menjalankan program. Simpan tanpa makro (.docx, .xlsx) atau sebagai PDF, lalu unggah kembali.");

    private static string? Within(ZipDirectory zip, HashSet<string> extensions)
    {
        var found = zip.Names.FirstOrDefault(entry => extensions.Contains(Path.GetExtension(entry)));
        return found?.Split('/')[^1] is { Length: > 60 } name ? name[^60..] : found?.Split('/')[^1];
    }
}
