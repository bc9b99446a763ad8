using SopEngine.Application.Tickets.Reading;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>The line by which a ticket is known in lists.</summary>
internal static class Subjects
{
    private const int Longest = 120;

    /// <summary>What the intake says stands for the ticket, else the first long text, else the first text, on one line; the SOP's title when nothing was written.</summary>
    public static string Of(SopRevision sop, IReadOnlyDictionary<string, Answer> answers)
    {
        var answered = AnswerViews.FieldsOf(sop).Where(field => answers.TryGetValue(field.Name, out var answer) && !answer.IsEmpty).ToList();
        var chosen = answered.Find(field => field.Name == sop.Intake.Subject)
            ?? answered.Find(field => field.Type == FieldType.LongText)
            ?? answered.Find(field => field.Type == FieldType.Text);
        var text = chosen is null ? sop.Document.Title : answers[chosen.Name].Display;
        return Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Cut(string line)
    {
        if (line.Length <= Longest)
        {
            return line;
        }

        var kept = line[..(Longest - 1)];
        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept).TrimEnd() + "…";
    }
}
