namespace SopEngine.Application.Templates;

/// <summary>A word, a literal (a text in quotes, a number, true or false) or a parenthesis of an expression.</summary>
internal readonly record struct TemplateToken(string Text, bool IsLiteral)
{
    public bool IsOpen => !IsLiteral && Text == "(";

    public bool IsClose => !IsLiteral && Text == ")";

    /// <summary>The tokens of an expression; null when it holds a character that none begins with, or a text without its end.</summary>
    public static IReadOnlyList<TemplateToken>? Split(string expression)
    {
        var tokens = new List<TemplateToken>();
        for (var at = 0; at < expression.Length;)
        {
            var length = LengthOf(expression.AsSpan(at));
            if (length == 0)
            {
                return null;
            }

            var text = expression.Substring(at, length);
            at += length;
            if (!char.IsWhiteSpace(text[0]))
            {
                tokens.Add(new(text, text[0] is '"' or '\'' or '-' || char.IsAsciiDigit(text[0]) || text is "true" or "false"));
            }
        }

        return tokens;
    }

    private static int LengthOf(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '(' or ')' => 1,
        '"' or '\'' => rest[1..].IndexOf(rest[0]) is var end and >= 0 ? end + 2 : 0,
        var first when char.IsWhiteSpace(first) => 1,
        var first when IsWord(first) => rest.IndexOfAnyExcept(_word) is var end and >= 0 ? end : rest.Length,
        _ => 0,
    };

    private static bool IsWord(char character) => _word.Contains(character);

    private static readonly System.Buffers.SearchValues<char> _word =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");
}
