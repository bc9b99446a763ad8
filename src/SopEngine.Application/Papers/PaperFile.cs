using System.Net;
using System.Text;

namespace SopEngine.Application.Papers;

/// <summary>
/// A paper as a file: an HTML page by itself, with its look in it, so that it can be opened and printed in years without this program. Templates cannot write the element
/// that holds the text, so that it is found again.
/// </summary>
internal static class PaperFile
{
    public const string ContentType = "text/html; charset=utf-8";

    private const string Open = "<article class=\"surat\">";
    private const string Close = "</article>";

    private static readonly Lazy<string> _look = new(ReadLook);

    public static byte[] Write(string title, string body) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>{WebUtility.HtmlEncode(title)}</title>\n<style>\n{_look.Value}</style>\n</head>\n<body>\n{Open}\n{body.Trim()}\n{Close}\n</body>\n</html>\n");

    /// <summary>The text of a paper's file, without the page around it; null for what is no paper of ours.</summary>
    public static string? Body(ReadOnlySpan<byte> file)
    {
        var page = Encoding.UTF8.GetString(file);
        var start = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = page.LastIndexOf(Close, StringComparison.Ordinal);
        return start >= Open.Length && end > start ? page[start..end].Trim() : null;
    }

    private static string ReadLook()
    {
        using var stream = typeof(PaperFile).Assembly.GetManifestResourceStream("papers/paper.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
