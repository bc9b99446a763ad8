using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Reads the file of a ready reply: a first line that begins with "Judul:", an empty line, and the text.</summary>
internal static class ReplyTemplateReader
{
    /// <summary>In characters. All replies of a region travel with a ticket's page.</summary>
    public const int MostCharacters = 2_000;

    public const int LongestTitle = 100;

    private const string Mark = "Judul:";

    /// <summary>What the file says; null when it cannot be used, with the reasons among the problems.</summary>
    public static ReplyTemplate? Read(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (FileText.Decode(bytes, problems)?.ReplaceLineEndings("\n") is not { } text)
        {
            return null;
        }

        if (text.Length > MostCharacters)
        {
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.TemplateTooLarge, $"Balasan lebih panjang dari {MostCharacters} huruf dan tidak dipakai.", "Persingkat balasannya.");
            return null;
        }

        new TemplateCheck(ReplyWords.All, problems).Run(text);
        if (HeadedText.Read(text, Mark) is var (title, body) && title.Length <= LongestTitle && !title.Contains("{{", StringComparison.Ordinal))
        {
            return problems.HasErrors ? null : new ReplyTemplate(title, body);
        }

        problems.Error(
            SourcePosition.Start, "", FileProblemCodes.TemplateSubject, "Balasan ini tidak diawali baris \"Judul: …\" yang diikuti isinya.",
            $"Tulis \"Judul: \" dan judulnya (paling panjang {LongestTitle} huruf, tanpa isian) pada baris pertama, lalu satu baris kosong, lalu isinya.");
        return null;
    }
}
