using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>The texts of messages, in the <see cref="TemplateLayers{T}">order of their layers</see>.</summary>
public sealed class MessageTemplates(IOptions<TenantOptions> options, TenantRegistry tenants, ILogger<MessageTemplates> log)
{
    private readonly TemplateLayers<MessageTemplate> _layers = new(options.Value, log, TemplateFolder.Read, ShippedTemplates.Messages);

    /// <summary>The text of this name; that of a message in general when nobody has written one.</summary>
    private readonly PageTemplates<MessageTemplate> _pages = new(tenants, TemplateKind.Message, (name, text, problems) => MessageTemplateReader.Read(name, Encoding.UTF8.GetBytes(text), problems));

    internal MessageTemplate Find(TenantId tenant, string name) => Known(tenant, name) ?? Known(tenant, ShippedTemplates.General)!;

    /// <summary>What stands under every message.</summary>
    internal MessageTemplate Foot(TenantId tenant) => Known(tenant, MessageTemplateReader.Foot)!;

    private MessageTemplate? Known(TenantId tenant, string name) => _pages.Find(tenant, name) ?? _layers.Find(tenant, name);
}
