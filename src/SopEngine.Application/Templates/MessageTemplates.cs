using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>
/// The texts of messages: a region's own, else the nation's, else those that travel inside the program. Read once, when a region is first asked for; a file that is wrong is
/// left out and told in the log, and the next text in that order stands in.
/// </summary>
public sealed class MessageTemplates(IOptions<TenantOptions> options, ILogger<MessageTemplates> log)
{
    private const string Nation = "nasional";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, MessageTemplate>> _read = new(StringComparer.Ordinal);

    /// <summary>The text of this name; that of a message in general when nobody has written one.</summary>
    internal MessageTemplate Find(TenantId tenant, string name) => Known(tenant, name) ?? Known(tenant, ShippedTemplates.General)!;

    /// <summary>What stands under every message.</summary>
    internal MessageTemplate Foot(TenantId tenant) => Known(tenant, MessageTemplateReader.Foot)!;

    private MessageTemplate? Known(TenantId tenant, string name) =>
        Of(tenant.Value).GetValueOrDefault(name) ?? Of(Nation).GetValueOrDefault(name) ?? ShippedTemplates.Messages.GetValueOrDefault(name);

    private IReadOnlyDictionary<string, MessageTemplate> Of(string folder) => _read.GetOrAdd(folder, _ =>
    {
        var problems = new List<FileProblem>();
        var found = TemplateFolder.Read(Path.Combine(Folders.Find(options.Value.Path, "tenants"), folder), problems);
        foreach (var problem in problems)
        {
            log.TemplateRefused(problem.File, problem.Line, problem.Harm);
        }

        return found;
    });
}
