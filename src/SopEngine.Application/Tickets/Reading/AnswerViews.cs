using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>What was answered, in words.</summary>
internal static class AnswerViews
{
    /// <summary>Whether there is something among the answers that is masked for whoever does not need it.</summary>
    public static bool HoldContact(TicketContext context, IReadOnlyDictionary<string, Answer> answers) =>
        FieldsOf(context.Sop).Any(field => FieldClasses.IsContact(field) && answers.ContainsKey(field.Name));

    /// <summary>The answers in the order of the SOP's questions; what no question asks any more comes last under its own name.</summary>
    /// <param name="context">The SOP and the region.</param>
    /// <param name="answers">By question.</param>
    /// <param name="fileNames">Names of files by id.</param>
    /// <param name="full">False where contact data is masked.</param>
    public static IReadOnlyList<AnswerView> Of(
        TicketContext context, IReadOnlyDictionary<string, Answer> answers, IReadOnlyDictionary<string, string> fileNames, bool full)
    {
        var fields = FieldsOf(context.Sop).DistinctBy(field => field.Name).ToList();
        var known = fields.Where(field => answers.ContainsKey(field.Name)).Select(field => Of(context, field, Shown(field, answers[field.Name], full), fileNames));
        var others = answers.Where(answer => fields.All(field => field.Name != answer.Key))
            .OrderBy(answer => answer.Key, StringComparer.Ordinal)
            .Select(answer => new AnswerView(answer.Key, answer.Key, FieldType.Text, answer.Value, answer.Value.Display));
        return [.. known, .. others];
    }

    private static Answer Shown(FormField field, Answer answer, bool full) =>
        full || !FieldClasses.IsContact(field) ? answer : Answer.Text(string.Join(", ", answer.Values.Select(Mask.Contact)));

    /// <summary>Every question the SOP can ask.</summary>
    public static IEnumerable<FormField> FieldsOf(SopRevision sop) =>
        sop.Forms.SelectMany(form => form.Fields).Concat(sop.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields));

    private static AnswerView Of(TicketContext context, FormField field, Answer answer, IReadOnlyDictionary<string, string> fileNames) =>
        new(field.Name, field.Label, field.Type, answer, string.Join(", ", answer.Values.Select(value => Word(context, field, value, fileNames))));

    private static string Word(TicketContext context, FormField field, string value, IReadOnlyDictionary<string, string> fileNames) => field.Type switch
    {
        FieldType.YesNo => value == "true" ? "Ya" : "Tidak",
        FieldType.Signature => value == "true" ? "Disetujui" : "Tidak disetujui",
        FieldType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Instants.InWords(day),
        FieldType.Files => fileNames.GetValueOrDefault(value, value),
        FieldType.Person => context.People.GetValueOrDefault(value)?.Name ?? value,
        FieldType.Unit => context.Tenant.Units.FirstOrDefault(unit => unit.Id == value)?.Name ?? value,
        _ => Offers.OptionsOf(context, field)?.FirstOrDefault(option => option.Value == value)?.Label ?? value,
    };
}
