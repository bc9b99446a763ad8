using SopEngine.Application.Files;
using SopEngine.Application.Sops;
using SopEngine.Application.Templates;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Checks;

/// <summary>Puts a region's papers beside its templates: each has a text, and that text asks only for answers that its SOP has questions for.</summary>
internal static class CheckPapers
{
    public static IEnumerable<FileProblem> Of(TenantReading tenant, TemplateBook book, IReadOnlyList<DefinitionReading> definitions)
    {
        var rules = tenant.Profile?.Papers ?? [];
        var written = new ProblemList(tenant.Papers.Name);
        foreach (var rule in rules.Where(rule => rule.Template.Length > 0 && !book.Papers.Contains(rule.Template)))
        {
            var place = $"papers/{rule.Id}/template";
            written.Error(
                tenant.Papers.Map.Find(place), place, "unknown-template", $"Naskah surat \"{rule.Template}\" tidak ada; surat ini tidak dapat diterbitkan.",
                Nearest.Of(rule.Template, book.Papers) is { } near ? $"Maksudnya \"{near}\"?" : $"Pilih dari: {string.Join(", ", book.Papers.Order(StringComparer.Ordinal))}.");
        }

        var texts = rules.GroupBy(rule => rule.Template).SelectMany(uses => OfTemplate(book, uses, definitions));
        return [.. written.ToFileProblems(), .. texts];
    }

    private static IReadOnlyList<FileProblem> OfTemplate(TemplateBook book, IGrouping<string, PaperRule> uses, IReadOnlyList<DefinitionReading> definitions)
    {
        var sops = uses.Select(rule => definitions.FirstOrDefault(definition => definition.Reading.Revision!.Sop == rule.Sop)?.Reading.Revision).ToList();
        if (book.Own(uses.Key) is not var (file, text) || sops.Contains(null))
        {
            return [];
        }

        var known = sops.SelectMany(sop => Questions(sop!)).ToHashSet(StringComparer.Ordinal);
        var problems = new ProblemList(file);
        foreach (var (at, name) in PaperAnswers.In(text).Where(used => !known.Contains(used.Name)))
        {
            problems.Error(
                at, "", FileProblemCodes.TemplateName, $"SOP ini tidak menanyakan \"{name}\", sehingga tempatnya tidak dapat diisi.",
                Nearest.Of(name, known) is { } near ? $"Maksudnya \"{PaperWords.Answers}.{near}\"?" : $"Pilih dari: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }

        return problems.ToFileProblems();
    }

    private static IEnumerable<string> Questions(SopRevision sop) => sop.Forms.SelectMany(form => form.Fields)
        .Concat(sop.Steps.SelectMany(step => step.Outcomes).SelectMany(outcome => outcome.Fields))
        .Select(field => field.Name);
}
