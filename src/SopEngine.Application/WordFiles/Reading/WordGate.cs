using System.IO.Compression;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Looks at a file before anything of it is understood: only a plain .docx of bounded size comes in. Says in a sentence what is wrong; null when nothing is.</summary>
internal static class WordGate
{
    public const int MostBytes = 20 * 1024 * 1024;

    public const int MostPartCharacters = 10_000_000;

    private const long MostUnpacked = 120L * 1024 * 1024;
    private const int MostParts = 2_000;

    private static readonly byte[] _zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly (string Part, string Why)[] _forbidden =
    [
        ("vbaproject", "Berkas ini memuat makro."), ("vbadata", "Berkas ini memuat makro."), ("/embeddings/", "Berkas ini memuat objek tersemat (OLE)."), ("/activex/", "Berkas ini memuat kendali ActiveX."),
        ("afchunk", "Berkas ini memuat dokumen lain di dalamnya."),
    ];

    public static string? Refuse(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return "Berkas ini lebih besar dari 20 MB.";
        }

        if (file.AsSpan().StartsWith(_compound))
        {
            return "Berkas ini dilindungi sandi atau dalam format Word lama (.doc).";
        }

        if (!file.AsSpan().StartsWith(_zip))
        {
            return "Berkas ini bukan dokumen Word (.docx).";
        }

        try
        {
            using var packed = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return Parts(packed);
        }
        catch (InvalidDataException)
        {
            return "Berkas ini rusak: isinya tidak dapat dibuka.";
        }
    }

    private static string? Parts(ZipArchive packed)
    {
        if (packed.Entries.Count > MostParts)
        {
            return "Berkas ini mempunyai terlalu banyak bagian.";
        }

        var left = MostUnpacked;
        foreach (var part in packed.Entries)
        {
            var name = "/" + part.FullName.ToLowerInvariant();
            if (_forbidden.FirstOrDefault(forbidden => name.Contains(forbidden.Part, StringComparison.Ordinal)) is { Why: { } why })
            {
                return why;
            }

            // what a part says of its own length is not believed
            if ((left -= LengthOf(part, left)) < 0)
            {
                return "Isi berkas ini terlalu besar setelah dibuka.";
            }
        }

        return packed.GetEntry("[Content_Types].xml") is null || packed.GetEntry("word/document.xml") is null ? "Berkas ini bukan dokumen Word (.docx)." : null;
    }

    private static long LengthOf(ZipArchiveEntry part, long most)
    {
        using var content = part.Open();
        var buffer = new byte[81920];
        long length = 0;
        int read;
        while (length <= most && (read = content.Read(buffer)) > 0)
        {
            length += read;
        }

        return length;
    }
}
