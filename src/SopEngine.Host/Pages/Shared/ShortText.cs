namespace SopEngine.Host.Pages.Shared;

/// <summary>Long texts of documents where there is room for a line only.</summary>
public static class ShortText
{
    private const int Longest = 72;

    /// <summary>The first sentence, cut at a word.</summary>
    public static string Of(string text)
    {
        var end = EndOfSentence(text);
        var sentence = end > 0 ? text[..end] : text;
        if (sentence.Length <= Longest)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', Longest);
        return $"{sentence[..(space > 0 ? space : Longest)]}…";
    }

    // "a. Menerima" and "1. Menerima" are marks of a list, not ends of sentences
    private static int EndOfSentence(string text)
    {
        for (var end = text.IndexOf(". ", StringComparison.Ordinal); end > 0; end = text.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            if (end >= 3 && text[(end - 3)..end].All(char.IsLetter))
            {
                return end;
            }
        }

        return -1;
    }
}
