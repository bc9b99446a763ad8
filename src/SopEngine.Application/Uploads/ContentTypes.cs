using System.IO.Compression;
using System.Text;

namespace SopEngine.Application.Uploads;

/// <summary>
/// What a file is, by its own bytes and not by what its sender called it. Few kinds are known; of two that look alike inside (the old Office formats) the name decides.
/// </summary>
internal static class ContentTypes
{
    public const string Unknown = "application/octet-stream";

    public const string PlainText = "text/plain";

    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    public static string Of(ReadOnlyMemory<byte> content, string name) => content.Span switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => Zip(content),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OldOffice(name),
        _ => IsText(content.Span) ? PlainText : Unknown,
    };

    private static string OldOffice(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOC" => "application/msword",
        ".XLS" => "application/vnd.ms-excel",
        _ => Unknown,
    };

    private static string Zip(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Take(1000).Select(entry => entry.FullName.Split('/')[0]).FirstOrDefault(top => top is "word" or "xl") switch
            {
                "word" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "xl" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                _ => "application/zip",
            };
        }
        catch (InvalidDataException)
        {
            return Unknown;
        }
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        try
        {
            return !_strict.GetString(content).Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
