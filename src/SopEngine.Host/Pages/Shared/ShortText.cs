namespace SopEngine.Host.Pages.Shared;

/// <summary>Long texts of documents where there is room for a line only.</summary>
public static class ShortText
{
    private const int Longest = 72;

    /// <summary>The first sentence, cut at a word.</summary>
    public static string Of(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end > 0 ? text[..end] : text;
        if (sentence.Length <= Longest)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', Longest);
        return $"{sentence[..(space > 0 ? space : Longest)]}…";
    }
}
