using System.Net;
using System.Text.RegularExpressions;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>
/// The scanned document a definition was transcribed from, as text: tags stripped, entities decoded, white space folded. Scans keep the cells of a table
/// apart by tabs and lines.
/// </summary>
internal sealed partial class SourceDocument
{
    private static readonly IReadOnlyDictionary<string, string> _files = new Dictionary<string, string>
    {
        ["batam"] = "000_867ff536da0c6fc4.txt",
        ["banten"] = "001_cddeae1c908184df.txt",
        ["banyuwangi"] = "002_79c83cd99203f4a5.txt",
        ["trenggalek"] = "003_3db8edefd6097a95.txt",
        ["jabar"] = "004_e1cd7cc30bf442e8.txt",
    };

    private readonly string _text;
    private readonly HashSet<string> _cells;

    private SourceDocument(string scan)
    {
        var inOneCell = ParagraphsOfOneCell().Replace(scan, " ");
        var plain = WebUtility.HtmlDecode(Tag().Replace(InlineTag().Replace(inOneCell, ""), " ")).Replace("**", "", StringComparison.Ordinal);
        _text = Fold(plain);
        _cells = [.. plain.Split('\t', '\n').Select(Fold)];
    }

    public static SourceDocument Of(string tenant) => new(File.ReadAllText(Path.Combine(SourceFolder.Find(), _files[tenant])));

    /// <summary>Whether one whole cell or line of the scan is this text.</summary>
    public bool HasCell(string text) => _cells.Contains(text);

    public bool HasText(string text) => _text.Contains(text, StringComparison.Ordinal);

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"</p>\s*<p>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParagraphsOfOneCell();

    [GeneratedRegex("</?[ibu]>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^<>]+>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
