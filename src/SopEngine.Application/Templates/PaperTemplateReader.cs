using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>Reads a paper's file: HTML with places to be filled.</summary>
internal static class PaperTemplateReader
{
    /// <summary>What the file says; null when it cannot be used, with the reasons among the problems.</summary>
    public static PaperTemplate? Read(ReadOnlySpan<byte> bytes, ProblemList problems) =>
        FileText.Decode(bytes, problems)?.ReplaceLineEndings("\n") is { } text ? Read(text, problems) : null;

    /// <summary>The same for a text that somebody tries out.</summary>
    public static PaperTemplate? Read(string text, ProblemList problems)
    {
        new TemplateCheck(PaperWords.All, problems).Run(text);
        if (!problems.HasErrors)
        {
            new PaperMarkup(text, problems).Run();
        }

        return problems.HasErrors ? null : new PaperTemplate(text);
    }
}
