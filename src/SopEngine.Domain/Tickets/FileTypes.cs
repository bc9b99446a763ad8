namespace SopEngine.Domain.Tickets;

/// <summary>The kinds of file that are known by their content: their extensions and what people call them.</summary>
public static class FileTypes
{
    public const string Unknown = "application/octet-stream";

    public const string PlainText = "text/plain";

    // of several extensions of one kind the first is the usual one
    private static readonly (string Extension, string Type, string Words)[] _known =
    [
        (".pdf", "application/pdf", "dokumen PDF"),
        (".png", "image/png", "gambar PNG"),
        (".jpg", "image/jpeg", "foto JPEG"),
        (".jpeg", "image/jpeg", "foto JPEG"),
        (".gif", "image/gif", "gambar GIF"),
        (".webp", "image/webp", "gambar WebP"),
        (".txt", PlainText, "teks"),
        (".zip", "application/zip", "arsip ZIP"),
        (".rtf", "application/rtf", "dokumen RTF"),
        (".doc", "application/msword", "dokumen Word"),
        (".xls", "application/vnd.ms-excel", "lembar kerja Excel"),
        (".ppt", "application/vnd.ms-powerpoint", "salindia PowerPoint"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "dokumen Word"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "lembar kerja Excel"),
        (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "salindia PowerPoint"),
    ];

    /// <summary>The kind that an extension, dot included, stands for; null when it is not known.</summary>
    public static string? OfExtension(string extension) =>
        _known.FirstOrDefault(kind => kind.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).Type;

    /// <summary>The usual extension, dot included; empty when the kind is not known.</summary>
    public static string ExtensionOf(string type) => _known.FirstOrDefault(kind => kind.Type == type).Extension ?? "";

    /// <summary>What people call it.</summary>
    public static string Words(string type) => _known.FirstOrDefault(kind => kind.Type == type).Words ?? "berkas jenis lain";

    /// <summary>Whether a browser may show it: a picture made of dots, which cannot run anything.</summary>
    public static bool IsPicture(string type) => type is "image/png" or "image/jpeg" or "image/gif" or "image/webp";

    /// <summary>Whether a file is of a kind as a definition writes it, as in HTML: <c>image/*</c>, <c>application/pdf</c>, or an extension such as <c>.pdf</c>.</summary>
    public static bool Matches(string accepted, string type) => accepted switch
    {
        _ when accepted.EndsWith("/*", StringComparison.Ordinal) => type.StartsWith(accepted[..^1], StringComparison.OrdinalIgnoreCase),
        ['.', ..] => OfExtension(accepted) == type,
        _ => string.Equals(accepted, type, StringComparison.OrdinalIgnoreCase),
    };
}
