using Microsoft.Extensions.Options;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>All templates that a region uses, read from the disk as they are now: for whoever looks after them. Files that are wrong are passed over, as when they are used.</summary>
public sealed class TemplateShelf(IOptions<TenantOptions> options, TenantRegistry tenants)
{
    private const string Nation = "nasional";

    /// <summary>Papers first, then messages, each by name.</summary>
    public IReadOnlyList<TemplateLine> Of(TenantId tenant)
    {
        var set = tenants.Find(tenant.Value)?.Templates;
        return [.. OfFiles(tenant).Select(line => set?.GetValueOrDefault(TemplateOverlay.Key(line.Kind, line.Name)) is { } text ? line with { Source = TemplateSource.Page, Text = text } : line)];
    }

    /// <summary>The same as files alone have it.</summary>
    public IReadOnlyList<TemplateLine> OfFiles(TenantId tenant)
    {
        var root = Folders.Find(options.Value.Path, "tenants");
        var (own, nation) = (Path.Combine(root, tenant.Value), Path.Combine(root, Nation));
        var problems = new List<FileProblem>();
        var papers = Together(TemplateFolder.ReadPapers(own, problems), TemplateFolder.ReadPapers(nation, problems), ShippedTemplates.Papers)
            .Select(found => new TemplateLine(TemplateKind.Paper, found.Name, found.Source, found.Template.Text));
        var messages = Together(TemplateFolder.Read(own, problems), TemplateFolder.Read(nation, problems), ShippedTemplates.Messages)
            .Select(found => new TemplateLine(TemplateKind.Message, found.Name, found.Source, Written(found.Template)));
        return [.. papers, .. messages];
    }

    private static IEnumerable<(string Name, TemplateSource Source, T Template)> Together<T>(
        IReadOnlyDictionary<string, T> own, IReadOnlyDictionary<string, T> nation, IReadOnlyDictionary<string, T> shipped)
    {
        foreach (var name in own.Keys.Concat(nation.Keys).Concat(shipped.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            yield return own.TryGetValue(name, out var template) ? (name, TemplateSource.Region, template)
                : nation.TryGetValue(name, out template) ? (name, TemplateSource.Nation, template)
                : (name, TemplateSource.Program, shipped[name]);
        }
    }

    private static string Written(MessageTemplate message) => message.Subject.Length > 0 ? $"Perihal: {message.Subject}\n\n{message.Body}" : message.Body;
}
