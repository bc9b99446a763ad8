using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>The texts of papers, in the <see cref="TemplateLayers{T}">order of their layers</see>.</summary>
public sealed class PaperTemplates(IOptions<TenantOptions> options, TenantRegistry tenants, ILogger<PaperTemplates> log)
{
    private readonly PageTemplates<PaperTemplate> _pages = new(tenants, TemplateKind.Paper, (_, text, problems) => PaperTemplateReader.Read(text, problems));
    private readonly TemplateLayers<PaperTemplate> _layers = new(options.Value, log, TemplateFolder.ReadPapers, ShippedTemplates.Papers);

    /// <summary>The text of this name; null when nobody has written one.</summary>
    internal PaperTemplate? Find(TenantId tenant, string name) => _pages.Find(tenant, name) ?? _layers.Find(tenant, name);
}
