using System.Text;
using HandlebarsDotNet;

namespace SopEngine.Application.Templates;

/// <summary>Writes values into HTML text: the five characters that could begin or end something there are written as references, all others as they are.</summary>
internal sealed class HtmlEscape : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target)
    {
        for (var at = 0; at < text?.Length; at++)
        {
            Write(text[at], target);
        }
    }

    public void Encode(string? text, TextWriter target) => Encode((text ?? "").GetEnumerator(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            Write(text.Current, target);
        }
    }

    private static void Write(char letter, TextWriter target)
    {
        switch (letter)
        {
            case '<':
                target.Write("&lt;");
                break;
            case '>':
                target.Write("&gt;");
                break;
            case '&':
                target.Write("&amp;");
                break;
            case '"':
                target.Write("&quot;");
                break;
            case '\'':
                target.Write("&#39;");
                break;
            default:
                target.Write(letter);
                break;
        }
    }
}
