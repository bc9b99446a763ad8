using System.Globalization;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Reads the answers of an HTML form, where everything is text, by what each question asks for.</summary>
public static class FormAnswers
{
    /// <summary>The answers to these questions. Fields that were not sent or are blank are left out; an unticked box is no answer.</summary>
    /// <param name="fields">The questions that were shown.</param>
    /// <param name="values">All values sent under a name, in order.</param>
    public static IReadOnlyDictionary<string, Answer> Read(IEnumerable<FieldView> fields, Func<string, IEnumerable<string?>> values)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var sent = values(field.Name).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Select(Lines).ToList();
            if (sent.Count > 0)
            {
                answers[field.Name] = Read(field.Type, sent);
            }
        }

        return answers;
    }

    private static Answer Read(FieldType type, List<string> sent) => type switch
    {
        FieldType.Many or FieldType.Checklist or FieldType.Files => Answer.List(sent),
        FieldType.YesNo or FieldType.Signature => YesNo(sent[^1].Trim()),
        FieldType.Number => Number(sent[^1].Trim()),
        FieldType.LongText => Answer.Text(sent[^1]),
        _ => Answer.Text(sent[^1].Trim()),
    };

    // a box that is ticked sends "on" unless the page says something else
    private static Answer YesNo(string text) => text switch
    {
        "true" or "on" or "ya" => Answer.YesNo(true),
        "false" or "tidak" => Answer.YesNo(false),
        _ => Answer.Text(text),
    };

    // people write 1.500,5 in Indonesia; number boxes send 1500.5
    private static Answer Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        || decimal.TryParse(text, NumberStyles.Number, CultureInfo.GetCultureInfo("id-ID"), out number)
            ? new Answer(AnswerKind.Number, [number.ToString(CultureInfo.InvariantCulture)])
            : Answer.Text(text);

    // browsers send line ends as CR LF
    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
