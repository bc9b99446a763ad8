namespace SopEngine.Application.Bpmn.Layout;

/// <summary>How much room words take in the letters that BPMN tools draw with. Rather too much than too little.</summary>
internal static class TextSize
{
    /// <summary>The width at which tools wrap the words beside a flow or below a gateway.</summary>
    public const int LabelWidth = 90;

    private const int LabelLetters = 14, LabelLine = 14, TaskLine = 15;

    public static Box? Label(string text, int middleX, int top) =>
        text.Length == 0 ? null : new Box(middleX - (LabelWidth / 2), top, LabelWidth, LabelHeight(text));

    public static int LabelHeight(string text) => text.Length == 0 ? 0 : Lines(text, LabelLetters) * LabelLine;

    /// <summary>The height of words within a box, with the room around them.</summary>
    public static int BoxHeight(string text, int width) => (Lines(text, Math.Max(4, (width - 10) * 10 / 66)) * TaskLine) + 14;

    private static int Lines(string text, int letters)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > letters)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += word.Length + (used > 0 ? 1 : 0);
            lines += (used - 1) / letters;
            used = used > letters ? used % letters : used;
        }

        return lines;
    }
}
