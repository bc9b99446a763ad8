using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>
/// Reads a message's file: a first line that begins with "Perihal:", an empty line, and the text. The foot under all messages (<see cref="Foot"/>) has no such line.
/// </summary>
internal static class MessageTemplateReader
{
    /// <summary>The name, without its ending, of the text that stands under every message.</summary>
    public const string Foot = "kaki";

    private const string Mark = "Perihal:";

    /// <summary>What the file says; null when it cannot be used, with the reasons among the problems.</summary>
    public static MessageTemplate? Read(string name, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (FileText.Decode(bytes, problems)?.ReplaceLineEndings("\n") is not { } text)
        {
            return null;
        }

        new TemplateCheck(MessageWords.All, problems).Run(text);
        if (name == Foot)
        {
            return problems.HasErrors ? null : new MessageTemplate("", text);
        }

        if (HeadedText.Read(text, Mark) is not var (subject, body))
        {
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.TemplateSubject, "Naskah pesan ini tidak diawali baris \"Perihal: …\" yang diikuti isinya.",
                "Tulis \"Perihal: \" dan judul pesannya pada baris pertama, lalu satu baris kosong, lalu isinya.");
            return null;
        }

        return problems.HasErrors ? null : new MessageTemplate(subject, body);
    }
}
