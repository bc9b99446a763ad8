using System.Globalization;
using System.Text;

namespace SopEngine.Application.Feeds;

/// <summary>Lines of an iCalendar stream (RFC 5545, 3.1): ended by CR LF, folded so that none has more than 75 octets, never within a letter.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A value that needs no escaping.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                // the blank that begins the rest counts
                octets = 1;
            }

            _text.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A text: backslash, semicolon, comma and line end are escaped (3.3.11), other control characters left out.</summary>
    public CalendarText Typed(string name, string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => safe.Append('\\').Append(letter),
                '\n' => safe.Append("\\n"),
                _ when char.IsControl(letter) => safe,
                _ => safe.Append(letter),
            };
        }

        return Line(name, safe.ToString());
    }

    /// <summary>An instant, UTC.</summary>
    public CalendarText At(string name, DateTime instant) => Line(name, instant.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
