using SopEngine.Application.Sops.Lineage;
using SopEngine.Host.Pages.Forms;
using SopEngine.Persistence.Sops;

namespace SopEngine.Host.Pages.Lineage;

/// <summary>The nation's changes of a draft's template, and the form that answers them.</summary>
/// <param name="Changes">What is to be answered.</param>
/// <param name="Form">The form, as it was sent where it was refused.</param>
public sealed record TemplateAnswerModel(TemplateChanges Changes, FormState Form)
{
    public const string FormId = "templat";

    /// <summary>The hidden field with the revision of the template that the page shows.</summary>
    public const string Seen = "revisi-templat";

    /// <summary>What the name of the choice of a part begins with.</summary>
    public const string Choice = "pilihan:";

    private static readonly IReadOnlyList<(TemplateChoice Choice, string Value)> _words = [(TemplateChoice.Take, "ambil"), (TemplateChoice.Merge, "gabung"), (TemplateChoice.Keep, "tolak")];

    /// <summary>The word of a choice in the form.</summary>
    public static string WordOf(TemplateChoice choice) => _words.First(word => word.Choice == choice).Value;

    /// <summary>Which choice is marked: what was sent, else what was answered before, else to take what the region never changed.</summary>
    public bool IsChosen(TemplatePart part, TemplateChoice choice) =>
        Form.Has(Choice + part.Place, WordOf(choice), (part.Answer?.Choice ?? (part.IsContested || part.IsTwin ? null : (TemplateChoice?)TemplateChoice.Take)) == choice);

    /// <summary>What somebody sent; what says nothing that is known is left out.</summary>
    /// <param name="posted">The form.</param>
    public static TemplateReply Read(PostedForm posted)
    {
        var choices = new Dictionary<string, (TemplateChoice Choice, string? Ground)>(StringComparer.Ordinal);
        foreach (var name in posted.Values.Keys.Where(name => name.StartsWith(Choice, StringComparison.Ordinal)))
        {
            var (place, said) = (name[Choice.Length..], posted.Text(name));
            foreach (var (choice, _) in _words.Where(word => word.Value == said))
            {
                choices[place] = (choice, posted.Text(place));
            }
        }

        return new TemplateReply(int.TryParse(posted.Text(Seen), out var revision) ? revision : 0, choices);
    }
}
