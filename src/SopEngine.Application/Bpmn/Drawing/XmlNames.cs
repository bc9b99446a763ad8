using System.Text;
using System.Xml;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>Text as it can stand in XML and comes back the same from any tool: without characters that XML forbids, and without line ends, which tools turn into blanks.</summary>
internal static class XmlNames
{
    /// <summary>A name of one line.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether XML takes the text as it is.</summary>
    public static bool Fits(string text) => Clean(text) == text;

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                clean.Append(text[at]).Append(text[++at]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
