namespace SopEngine.Application.Files;

/// <summary>Which characters a text may hold: everything that can be printed, blanks, tabs and line ends.</summary>
internal static class TextCharacters
{
    /// <summary>The first code unit that may not stand in a text: a control character or half of a surrogate pair; null when all may.</summary>
    public static int? FirstBad(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\uFFFE' or '\uFFFF' or '\uFEFF')
            {
                return character;
            }
        }

        return null;
    }
}
