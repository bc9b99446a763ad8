using System.Collections.Immutable;
using System.Globalization;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Forecasts;

/// <summary>Fills forms so that they are accepted: what must be answered, with nothing that means anything. What somebody chooses is drawn, because the way may hang on it.</summary>
public static class PlausibleAnswers
{
    /// <summary>The answer to a question for free text.</summary>
    public const string Anything = "-";

    private static readonly string[] _types =
        ["application/pdf", "image/png", "image/jpeg", "text/plain", "application/zip", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

    /// <summary>Files that can be named in answers, one of each kind; their id is their kind.</summary>
    public static IReadOnlyDictionary<string, AttachableFile> Files { get; } = _types.ToImmutableDictionary(type => type, type => new AttachableFile(type, 1));

    /// <param name="context">Around the ticket.</param>
    /// <param name="header">The ticket, as far as it is known.</param>
    /// <param name="fields">What is asked.</param>
    /// <param name="draw">Gives a number from 0, below 1.</param>
    public static Dictionary<string, Answer> To(TicketContext context, TicketHeader? header, IReadOnlyList<FormField> fields, Func<double> draw)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        var known = new Dictionary<string, Answer>(context.Answers, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var needed = field.Required || field.Options.Count > 0 || (field.RequiredWhen is { } when && Conditions.Holds(when, header, known));
            if (needed && Conditions.Holds(field.When, header, known) && Answer(context, field, draw) is { } answer)
            {
                (answers[field.Name], known[field.Name]) = (answer, answer);
            }
        }

        return answers;
    }

    private static Answer? Answer(TicketContext context, FormField field, Func<double> draw)
    {
        var options = Offers.OptionsOf(context, field);
        return field.Type switch
        {
            FieldType.Checklist => Tickets.Answer.List((options ?? []).Select(option => option.Value)),
            FieldType.Many => Tickets.Answer.List((options ?? []).Take(Math.Max(1, field.Min ?? 1)).Select(option => option.Value)),
            FieldType.Files => Tickets.Answer.List(Enumerable.Repeat(File(field), Math.Max(1, field.Min ?? 1))),
            FieldType.YesNo => Tickets.Answer.YesNo(draw() < 0.5),
            FieldType.Signature => Tickets.Answer.YesNo(true),
            FieldType.Number => new Answer(AnswerKind.Number, [(field.Min ?? 1).ToString(CultureInfo.InvariantCulture)]),
            _ when options is not null => options.Count == 0 ? null : Tickets.Answer.Text(options[(int)(draw() * options.Count)].Value),
            _ => Tickets.Answer.Text(Text(context, field.Type)),
        };
    }

    private static string File(FormField field) => Array.Find(_types, type => field.Accept.Any(accepted => FileTypes.Matches(accepted, type))) ?? _types[0];

    private static string Text(TicketContext context, FieldType type) => type switch
    {
        FieldType.Date => context.Calendars.Ordinary.DayOf(context.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Phone => "0800 0000 0000",
        FieldType.Email => "nama@contoh.go.id",
        FieldType.Nip => "000000000000000000",
        FieldType.Person => context.People.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? Anything,
        _ => Anything,
    };
}
