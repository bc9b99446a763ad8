using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Uploads;

/// <summary>
/// What a file is, by its own bytes and not by what its sender called it. Few kinds are known; of two that look alike inside (the old Office formats) the name decides.
/// </summary>
internal static class ContentTypes
{
    /// <summary>The kind, by the first bytes, whether the whole is text, and what a zip holds.</summary>
    public static string Of(ReadOnlySpan<byte> head, string name, bool isText, ZipDirectory? zip) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "application/rtf",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OldOffice(name),
        _ when zip is not null => Zip(zip),
        _ => isText ? FileTypes.PlainText : FileTypes.Unknown,
    };

    private static string OldOffice(string name) => FileTypes.OfExtension(Path.GetExtension(name)) switch
    {
        { } type and ("application/msword" or "application/vnd.ms-excel" or "application/vnd.ms-powerpoint") => type,
        _ => FileTypes.Unknown,
    };

    private static string Zip(ZipDirectory zip) => zip.Names.Select(name => name.Split('/')[0]).FirstOrDefault(top => top is "word" or "xl" or "ppt") switch
    {
        "word" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => "application/zip",
    };
}
