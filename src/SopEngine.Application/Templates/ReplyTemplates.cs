using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>
/// The ready replies of a region: its own beside the nation's and those inside the program; of one name, the nearest. Read once, when a region is first asked for; a file that
/// is wrong is left out and told in the log.
/// </summary>
public sealed class ReplyTemplates(IOptions<TenantOptions> options, ILogger<ReplyTemplates> log)
{
    /// <summary>How many a region offers: a longer list is no help, and all of it travels with the page.</summary>
    public const int Most = 40;

    private const string Nation = "nasional";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, ReplyTemplate>> _read = new(StringComparer.Ordinal);

    /// <summary>By title.</summary>
    internal IReadOnlyList<(string Name, ReplyTemplate Reply)> Of(TenantId tenant) =>
    [
        .. Of(tenant.Value).Concat(Of(Nation)).Concat(ShippedTemplates.Replies).DistinctBy(reply => reply.Key).Take(Most)
            .OrderBy(reply => reply.Value.Title, StringComparer.Ordinal).Select(reply => (reply.Key, reply.Value)),
    ];

    private IReadOnlyDictionary<string, ReplyTemplate> Of(string folder) => _read.GetOrAdd(folder, _ =>
    {
        var problems = new List<FileProblem>();
        var found = TemplateFolder.ReadReplies(Path.Combine(Folders.Find(options.Value.Path, "tenants"), folder), problems);
        foreach (var problem in problems)
        {
            log.TemplateRefused(problem.File, problem.Line, problem.Harm);
        }

        return found;
    });
}
