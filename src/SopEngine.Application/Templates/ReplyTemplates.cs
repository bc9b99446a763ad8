using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>The ready replies of a region: its own beside the nation's and those inside the program; of one name, the nearest.</summary>
public sealed class ReplyTemplates(IOptions<TenantOptions> options, ILogger<ReplyTemplates> log)
{
    /// <summary>How many a region offers: a longer list is no help, and all of it travels with the page.</summary>
    public const int Most = 40;

    private readonly TemplateLayers<ReplyTemplate> _layers = new(options.Value, log, TemplateFolder.ReadReplies, ShippedTemplates.Replies);

    /// <summary>By title.</summary>
    internal IReadOnlyList<(string Name, ReplyTemplate Reply)> Of(TenantId tenant) =>
        [.. _layers.All(tenant).Take(Most).OrderBy(reply => reply.Value.Title, StringComparer.Ordinal).Select(reply => (reply.Key, reply.Value))];
}
