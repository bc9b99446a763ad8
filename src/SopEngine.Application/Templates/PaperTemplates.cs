using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>
/// The texts of papers: a region's own, else the nation's, else those that travel inside the program. Read once, when a region is first asked for; a file that is wrong is
/// left out and told in the log, and the next text in that order stands in.
/// </summary>
public sealed class PaperTemplates(IOptions<TenantOptions> options, ILogger<PaperTemplates> log)
{
    private const string Nation = "nasional";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, PaperTemplate>> _read = new(StringComparer.Ordinal);

    /// <summary>The text of this name; null when nobody has written one.</summary>
    internal PaperTemplate? Find(TenantId tenant, string name) =>
        Of(tenant.Value).GetValueOrDefault(name) ?? Of(Nation).GetValueOrDefault(name) ?? ShippedTemplates.Papers.GetValueOrDefault(name);

    private IReadOnlyDictionary<string, PaperTemplate> Of(string folder) => _read.GetOrAdd(folder, _ =>
    {
        var problems = new List<FileProblem>();
        var found = TemplateFolder.ReadPapers(Path.Combine(Folders.Find(options.Value.Path, "tenants"), folder), problems);
        foreach (var problem in problems)
        {
            log.TemplateRefused(problem.File, problem.Line, problem.Harm);
        }

        return found;
    });
}
