using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>The texts of messages, in the <see cref="TemplateLayers{T}">order of their layers</see>.</summary>
public sealed class MessageTemplates(IOptions<TenantOptions> options, ILogger<MessageTemplates> log)
{
    private readonly TemplateLayers<MessageTemplate> _layers = new(options.Value, log, TemplateFolder.Read, ShippedTemplates.Messages);

    /// <summary>The text of this name; that of a message in general when nobody has written one.</summary>
    internal MessageTemplate Find(TenantId tenant, string name) => _layers.Find(tenant, name) ?? _layers.Find(tenant, ShippedTemplates.General)!;

    /// <summary>What stands under every message.</summary>
    internal MessageTemplate Foot(TenantId tenant) => _layers.Find(tenant, MessageTemplateReader.Foot)!;
}
