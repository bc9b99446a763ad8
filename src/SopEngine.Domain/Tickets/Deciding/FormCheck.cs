using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Compares what was answered with what is asked: nothing missing, nothing wrong, nothing extra. The same rules for pages and for requests made by hand.
/// </summary>
public static class FormCheck
{
    /// <summary>
    /// The errors, all of them, and the answers to keep. <paramref name="before"/> holds earlier answers that count as given when a question is left out.
    /// </summary>
    public static FormCheckResult Check(
        TicketContext context, TicketHeader? header, IReadOnlyList<FormField> fields,
        IReadOnlyDictionary<string, Answer> form, IReadOnlyDictionary<string, Answer> before)
    {
        var errors = new List<FieldError>();
        var accepted = new Dictionary<string, Answer>(StringComparer.Ordinal);
        var known = Known(form, before);
        foreach (var field in fields.DistinctBy(field => field.Name))
        {
            var asked = Conditions.Holds(field.When, header, known);
            var answer = form.GetValueOrDefault(field.Name);
            if (answer is null || answer.IsEmpty)
            {
                if (asked && IsRequired(field, header, known) && (!before.TryGetValue(field.Name, out var earlier) || earlier.IsEmpty || answer is not null))
                {
                    errors.Add(new FieldError(field.Name, "required", $"{field.Label} wajib diisi."));
                }
            }
            else if (!asked)
            {
                errors.Add(new FieldError(field.Name, "not-asked", $"{field.Label} tidak diminta pada keadaan ini; kosongkan."));
            }
            else if (FieldRules.Refuse(context, field, answer) is { } error)
            {
                errors.Add(error);
            }
            else
            {
                accepted[field.Name] = answer;
            }
        }

        errors.AddRange(form.Keys.Where(name => fields.All(field => field.Name != name))
            .Order(StringComparer.Ordinal)
            .Select(name => new FieldError(name, "unknown-field", $"Isian \"{name}\" tidak ada pada formulir ini.")));
        return new FormCheckResult(errors, accepted);
    }

    private static bool IsRequired(FormField field, TicketHeader? header, IReadOnlyDictionary<string, Answer> known) =>
        field.Required || (field.RequiredWhen is { } when && Conditions.Holds(when, header, known));

    private static Dictionary<string, Answer> Known(IReadOnlyDictionary<string, Answer> form, IReadOnlyDictionary<string, Answer> before)
    {
        var known = new Dictionary<string, Answer>(before, StringComparer.Ordinal);
        foreach (var (name, answer) in form)
        {
            known[name] = answer;
        }

        return known;
    }
}
