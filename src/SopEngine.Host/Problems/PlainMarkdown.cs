using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace SopEngine.Host.Problems;

/// <summary>
/// Turns the little Markdown our own pages use into HTML: headings, paragraphs, lists, rules, emphasis and code, and links to pages beside the text. Everything is encoded
/// first; whatever else the text holds comes out as text.
/// </summary>
public static partial class PlainMarkdown
{
    /// <param name="markdown">The text.</param>
    /// <param name="addressOf">The address of the page whose file lies beside this one, by its name without ".md"; null where links stay text.</param>
    public static string ToHtml(string markdown, Func<string, string>? addressOf = null)
    {
        var html = new StringBuilder();
        foreach (var block in Blank().Split(markdown.ReplaceLineEndings("\n").Trim()))
        {
            html.Append(Block(block.Split('\n'))).Append('\n');
        }

        return addressOf is null ? html.ToString() : Link().Replace(html.ToString(), link => $"<a href=\"{addressOf(link.Groups[2].Value)}\">{link.Groups[1].Value}</a>");
    }

    private static string Block(string[] lines) => lines[0] switch
    {
        "---" => "<hr>",
        ['#', ..] heading => Heading(heading),
        ['-', ' ', ..] => $"<ul>{Listed(lines)}</ul>",
        ['1', '.', ' ', ..] => $"<ol>{Listed(lines)}</ol>",
        _ => $"<p>{Inline(string.Join(' ', lines))}</p>",
    };

    private static string Heading(string line)
    {
        var level = Math.Min(6, line.TakeWhile(letter => letter == '#').Count());
        return $"<h{level}>{Inline(line[level..].Trim())}</h{level}>";
    }

    private static string Listed(string[] lines) => string.Concat(Items(lines).Select(item => $"<li>{Inline(item)}</li>"));

    private static List<string> Items(string[] lines)
    {
        List<string> items = [];
        foreach (var line in lines)
        {
            if (Item().Match(line) is { Success: true } begun)
            {
                items.Add(line[begun.Length..]);
            }
            else
            {
                items[^1] = $"{items[^1]} {line.Trim()}";
            }
        }

        return items;
    }

    private static string Inline(string text)
    {
        var safe = HtmlEncoder.Default.Encode(text);
        var coded = Code().Replace(safe, "<code>$1</code>");
        return Weak().Replace(Strong().Replace(coded, "<strong>$1</strong>"), "<em>$1</em>");
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\A(?:-|\d+\.) ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\[([^\]\[<>]+)\]\(([A-Za-z-]+)\.md\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    // encoders differ in whether a backtick is written as a reference
    [GeneratedRegex("(?:`|&#x60;)(.+?)(?:`|&#x60;)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*(.+?)\*\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"\*(.+?)\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weak();
}
