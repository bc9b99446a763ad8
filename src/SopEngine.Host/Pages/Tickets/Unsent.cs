using SopEngine.Domain.Sops;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>What was typed into a form that a page no longer has, under the labels that the form had.</summary>
public static class Unsent
{
    private static readonly Dictionary<string, string> _own = new(StringComparer.Ordinal)
    {
        ["text"] = "Komentar",
        ["ground"] = "Alasan",
        ["instruction"] = "Instruksi",
    };

    public static IReadOnlyList<TypedAnswer> Of(SopRevision sop, PostedForm posted)
    {
        var fields = sop.Forms.SelectMany(form => form.Fields).Concat(sop.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields));
        var labels = fields.DistinctBy(field => field.Name).ToDictionary(field => FormReader.BoxName(field.Name), field => field.Label, StringComparer.Ordinal);
        return
        [
            .. posted.Values.Keys.Where(name => labels.ContainsKey(name) || _own.ContainsKey(name))
                .Select(name => (Name: name, Text: string.Join(", ", posted.All(name))))
                .Where(typed => !string.IsNullOrWhiteSpace(typed.Text))
                .Select(typed => new TypedAnswer(labels.GetValueOrDefault(typed.Name) ?? _own[typed.Name], typed.Text)),
        ];
    }
}
