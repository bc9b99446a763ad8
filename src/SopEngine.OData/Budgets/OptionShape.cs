namespace SopEngine.OData.Budgets;

/// <summary>
/// What one pass over an option's text shows without a grammar. Text in quotes is skipped: a bracket in a literal nests nothing.
/// Closing brackets without opening ones are left to the parser, which refuses them cheaply.
/// </summary>
internal sealed class OptionShape
{
    private readonly Stack<int> _outerExpands = new();
    private int _expandsHere;
    private int _expandsAround;

    private OptionShape(int expandsAround)
    {
        _expandsAround = expandsAround;
        _expandsHere = expandsAround;
        ExpandDepth = expandsAround;
    }

    /// <summary>Greatest depth of brackets.</summary>
    public int Nesting { get; private set; }

    /// <summary>Pieces between commas, from 1.</summary>
    public int Items { get; private set; } = 1;

    /// <summary>Length of the longest literal, without its quotes.</summary>
    public int LongestLiteral { get; private set; }

    /// <summary>True when a quote opens a literal that nothing closes.</summary>
    public bool LiteralNotClosed { get; private set; }

    /// <summary>Greatest number of <c>$expand</c> inside each other; <c>$levels</c> adds its own.</summary>
    public int ExpandDepth { get; private set; }

    /// <summary>True when the <c>expand</c> transformation of <c>$apply</c> is used: nested deeply it overflows the parser's stack.</summary>
    public bool ExpandTransformation { get; private set; }

    /// <summary>True when a control character stands in it; databases refuse some of them in the middle of a query.</summary>
    public bool ControlCharacter { get; private set; }

    public static OptionShape Of(QueryOption option)
    {
        var shape = new OptionShape(option.Name == "$expand" ? 1 : 0);
        shape.Read(option.Text, option.Name == "$search" ? '"' : '\'');
        return shape;
    }

    private void Read(string text, char quote)
    {
        ControlCharacter = text.Any(char.IsControl);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == quote)
            {
                at = SkipLiteral(text, at, quote);
            }
            else if (char.IsAsciiLetter(text[at]) || text[at] is '$' or '_' or '@')
            {
                at = ReadWord(text, at);
            }
            else
            {
                ReadSign(text[at]);
                at++;
            }
        }
    }

    /// <summary>A doubled quote stands for one quote and ends nothing.</summary>
    private int SkipLiteral(string text, int at, char quote)
    {
        var end = at + 1;
        while (end < text.Length && (text[end] != quote || (end + 1 < text.Length && text[end + 1] == quote)))
        {
            end += text[end] == quote ? 2 : 1;
        }

        LiteralNotClosed |= end >= text.Length;
        LongestLiteral = Math.Max(LongestLiteral, Math.Min(end, text.Length) - at - 1);
        return end + 1;
    }

    private int ReadWord(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var word = text[at..end];
        var after = text.AsSpan(end).TrimStart();
        if (word == "$expand")
        {
            _expandsHere = _expandsAround + 1;
            ExpandDepth = Math.Max(ExpandDepth, _expandsHere);
        }
        else if (word == "$levels")
        {
            ExpandDepth = Math.Max(ExpandDepth, checked(_expandsAround - 1 + Levels(after)));
        }
        else if (word.Equals("expand", StringComparison.OrdinalIgnoreCase) && after.StartsWith("("))
        {
            ExpandTransformation = true;
        }

        return end;
    }

    /// <summary>The number after <c>$levels=</c>; <c>max</c> and whatever is no number count as more than any budget.</summary>
    private static int Levels(ReadOnlySpan<char> after)
    {
        const int beyond = 1_000_000;
        var value = after.TrimStart('=').TrimStart();
        var digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }

        var number = value[..digits];
        return digits is > 0 and < 7 ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : beyond;
    }

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case '(' or '[' or '{':
                _outerExpands.Push(_expandsAround);
                _expandsAround = _expandsHere;
                Nesting = Math.Max(Nesting, _outerExpands.Count);
                break;
            case ')' or ']' or '}':
                if (_outerExpands.TryPop(out var around))
                {
                    _expandsHere = _expandsAround;
                    _expandsAround = around;
                }

                break;
            case ';':
                _expandsHere = _expandsAround;
                break;
            case ',':
                Items++;
                break;
        }
    }
}
