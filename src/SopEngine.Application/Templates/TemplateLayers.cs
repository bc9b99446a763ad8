using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>
/// The texts of one kind in their three layers: a region's own, the nation's, and those that travel inside the program. A region's folder is read once, when it is first asked
/// for; a file that is wrong is left out and told in the log, and the next text in that order stands in.
/// </summary>
/// <param name="options">Where the regions' folders lie.</param>
/// <param name="log">Told what is wrong in a folder.</param>
/// <param name="read">Reads a region's folder; adds what is wrong to the list.</param>
/// <param name="shipped">The innermost layer.</param>
internal sealed class TemplateLayers<T>(
    TenantOptions options, ILogger log, Func<string, List<FileProblem>, IReadOnlyDictionary<string, T>> read, IReadOnlyDictionary<string, T> shipped)
    where T : class
{
    private const string Nation = "nasional";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, T>> _folders = new(StringComparer.Ordinal);

    /// <summary>The nearest text of this name; null when nobody has written one.</summary>
    public T? Find(TenantId tenant, string name) => Layers(tenant).Select(layer => layer.GetValueOrDefault(name)).FirstOrDefault(text => text is not null);

    /// <summary>Every name, each once, with its nearest text; the region's own names first.</summary>
    public IEnumerable<KeyValuePair<string, T>> All(TenantId tenant) => Layers(tenant).SelectMany(layer => layer).DistinctBy(text => text.Key);

    private IEnumerable<IReadOnlyDictionary<string, T>> Layers(TenantId tenant)
    {
        yield return Of(tenant.Value);
        yield return Of(Nation);
        yield return shipped;
    }

    private IReadOnlyDictionary<string, T> Of(string folder) => _folders.GetOrAdd(folder, _ =>
    {
        var problems = new List<FileProblem>();
        var found = read(Path.Combine(Folders.Find(options.Path, "tenants"), folder), problems);
        foreach (var problem in problems)
        {
            log.TemplateRefused(problem.File, problem.Line, problem.Harm);
        }

        return found;
    });
}
