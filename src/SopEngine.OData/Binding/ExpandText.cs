namespace SopEngine.OData.Binding;

/// <summary>Reads out of <c>$expand</c> what stands in the brackets of each navigation, as text. The parser has already accepted it.</summary>
internal static class ExpandText
{
    public static Dictionary<string, IReadOnlyList<string>> Read(string expand)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var item in Split(expand, ','))
        {
            var bracket = item.IndexOf('(', StringComparison.Ordinal);
            var name = (bracket < 0 ? item : item[..bracket]).Trim();
            found[name] = bracket < 0 ? [] : [.. Split(item[(bracket + 1)..item.LastIndexOf(')')], ';')];
        }

        return found;
    }

    /// <summary>The text of one of the options, empty when it is not among them.</summary>
    public static string Option(IReadOnlyList<string> options, string name) =>
        options.FirstOrDefault(option => option.TrimStart().StartsWith(name + "=", StringComparison.Ordinal))?.Split('=', 2)[1] ?? "";

    private static IEnumerable<string> Split(string text, char at)
    {
        var (depth, begin, quoted) = (0, 0, false);
        for (var here = 0; here < text.Length; here++)
        {
            quoted ^= text[here] == '\'';
            depth += quoted ? 0 : text[here] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[here] == at && depth == 0 && !quoted)
            {
                yield return text[begin..here];
                begin = here + 1;
            }
        }

        if (begin < text.Length)
        {
            yield return text[begin..];
        }
    }
}
