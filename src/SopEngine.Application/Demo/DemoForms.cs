using System.Globalization;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Demo;

/// <summary>Answers forms as their people would: what is asked, within its bounds, and not always what may be left out.</summary>
internal sealed class DemoForms(DemoDesk desk)
{
    // nothing is invented that a name may contradict
    private const string Sex = "kelamin";

    private const double Optional = 0.5;
    private const double OptionalFiles = 0.12;
    private const double NeededFiles = 0.85;

    public async Task<Dictionary<string, Answer>> FillAsync(DemoTicket ticket, DemoForm form, CancellationToken stop)
    {
        var (answers, known) = (new Dictionary<string, Answer>(StringComparer.Ordinal), new Dictionary<string, Answer>(form.Context.Answers, StringComparer.Ordinal));

        // what is chosen decides what else is asked, and what the texts are about
        foreach (var field in form.Fields.OrderBy(field => IsText(field) ? 1 : 0))
        {
            if (form.Again && form.Context.Answers.TryGetValue(field.Name, out var before) && !before.IsEmpty)
            {
                if (form.SaysMore && field is { Type: FieldType.LongText, Required: true })
                {
                    answers[field.Name] = Answer.Text($"{before.Display} {ticket.Chance.Of(DemoGrounds.Additions)}");
                }

                continue;
            }

            if (IsLeftOut(ticket, form, field, known))
            {
                continue;
            }

            ticket.Theme ??= IsText(field) ? DemoThemes.For(ticket.Chance, Chosen(form, known)) : null;
            if (await AnswerAsync(ticket, form, field, stop) is { } answer)
            {
                (answers[field.Name], known[field.Name]) = (answer, answer);
            }
        }

        return answers;
    }

    private static bool IsText(FormField field) => field.Type is FieldType.Text or FieldType.LongText && field.About is null;

    private static bool IsLeftOut(DemoTicket ticket, DemoForm form, FormField field, Dictionary<string, Answer> known)
    {
        if (!Conditions.Holds(field.When, form.Header, known))
        {
            return true;
        }

        var needed = field.Required || (field.RequiredWhen is { } when && Conditions.Holds(when, form.Header, known));
        return !needed && field.Type switch
        {
            _ when field.Name.Contains(Sex, StringComparison.Ordinal) => true,
            FieldType.Nip => true,
            FieldType.Files => IsIncomplete(ticket, form) || !ticket.Chance.Happens(IsNeeded(form, field) ? NeededFiles : OptionalFiles),
            _ => form.Again || (field.About is null && !ticket.Chance.Happens(Optional)),
        };
    }

    // whoever is to get it back forgot something
    private static bool IsIncomplete(DemoTicket ticket, DemoForm form) => form.Turn is null && (ticket.Awaits(DemoTrait.Returned) || ticket.Awaits(DemoTrait.Silent));

    /// <summary>Whether some row counts on it, though it may be left out.</summary>
    private static bool IsNeeded(DemoForm form, FormField field) => form.Context.Sop.Steps.Any(step => step.Needs.Any(need => need.Field == field.Name));

    /// <summary>The words that say what the ticket is about: its topic and what was chosen.</summary>
    private static IEnumerable<string> Chosen(DemoForm form, Dictionary<string, Answer> known)
    {
        var chosen = form.Fields.Where(field => field.Type is FieldType.Choice && known.ContainsKey(field.Name)).Select(field => known[field.Name].Display);
        return form.Context.FindTopic(form.Header.Topic) is { } topic ? chosen.Prepend(topic.Label) : chosen;
    }

    private async Task<Answer?> AnswerAsync(DemoTicket ticket, DemoForm form, FormField field, CancellationToken stop)
    {
        var (chance, options) = (ticket.Chance, Offers.OptionsOf(form.Context, field));
        return field.Type switch
        {
            FieldType.Files => Answer.List(await FilesAsync(form, field, stop)),
            FieldType.Checklist => Answer.List((options ?? []).Select(option => option.Value)),
            FieldType.Many => Answer.List((options ?? []).Take(Math.Max(1, field.Min ?? 1)).Select(option => option.Value)),
            FieldType.YesNo => Answer.YesNo(chance.Happens(0.7)),
            FieldType.Signature => Answer.YesNo(true),
            FieldType.Number => Number(chance, field),
            FieldType.Date => Answer.Text(form.Context.CalendarFor(null, null).DayOf(desk.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ when options is not null => options.Count == 0 ? null : Answer.Text(chance.Of(options).Value),
            FieldType.Phone => Answer.Text(Phone(chance)),
            FieldType.Nip => Answer.Text("000000000000000000"),
            _ => DemoTexts.For(ticket, form, field) is { } text ? Answer.Text(text) : null,
        };
    }

    /// <summary>A number that nobody has.</summary>
    public static string Phone(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"0800 0000 {chance.Below(10_000):D4}");

    private static Answer Number(Chance chance, FormField field)
    {
        var least = field.Min ?? 1;
        var number = least + chance.Below(Math.Max(1, Math.Min(20, (field.Max ?? int.MaxValue) - least)));
        return new Answer(AnswerKind.Number, [number.ToString(CultureInfo.InvariantCulture)]);
    }

    private async Task<IReadOnlyList<string>> FilesAsync(DemoForm form, FormField field, CancellationToken stop)
    {
        var picture = field.Accept.Count > 0 && field.Accept.Any(accepted => FileTypes.Matches(accepted, "image/png"));
        var ids = new List<string>();
        for (var left = Math.Max(1, field.Min ?? 1); left > 0; left--)
        {
            using var content = new MemoryStream(picture ? DemoFiles.Picture : DemoFiles.Page, writable: false);
            var kept = await desk.Parts.Uploads.HandleAsync(desk.As(form.Person), picture ? "foto.png" : $"{field.Name}.pdf", content, stop);
            ids.Add(kept.Succeeded(out var file, out var problem) ? file.Id : throw new InvalidOperationException($"A demo file was refused: {problem.Detail}"));
        }

        return ids;
    }
}
