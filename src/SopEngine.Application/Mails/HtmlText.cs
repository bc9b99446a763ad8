using System.Net;
using System.Text;
using MimeKit.Text;

namespace SopEngine.Application.Mails;

/// <summary>The words of an HTML mail, for those that come without plain text.</summary>
internal static class HtmlText
{
    private static readonly HtmlTagId[] _lines = [HtmlTagId.P, HtmlTagId.Div, HtmlTagId.Br, HtmlTagId.TR, HtmlTagId.LI, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3];
    private static readonly HtmlTagId[] _silent = [HtmlTagId.Style, HtmlTagId.Script, HtmlTagId.Title];

    public static string Of(string html)
    {
        using var reader = new StringReader(html);
        var (tokens, text, silent) = (new HtmlTokenizer(reader) { DecodeCharacterReferences = true }, new StringBuilder(), false);
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                silent = _silent.Contains(tag.Id) ? !tag.IsEndTag : silent;
                text.Append(_lines.Contains(tag.Id) && text.Length > 0 && text[^1] != '\n' ? "\n" : "");
            }
            else if (token is HtmlDataToken data && !silent && token.Kind == HtmlTokenKind.Data)
            {
                text.Append(WebUtility.HtmlDecode(data.Data));
            }
        }

        return text.ToString().Trim();
    }
}
