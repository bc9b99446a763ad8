using System.Collections.Concurrent;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>The texts that a region's pages have set, which come before those of files.</summary>
internal sealed class PageTemplates<T>(TenantRegistry tenants, TemplateKind kind, Func<string, string, ProblemList, T?> read)
    where T : class
{
    private readonly ConcurrentDictionary<(string Name, string Text), T?> _read = new();

    /// <summary>The text; null where no page has set it, or where it cannot be read any more.</summary>
    public T? Find(TenantId tenant, string name) => tenants.Find(tenant.Value)?.Templates.GetValueOrDefault(TemplateOverlay.Key(kind, name)) is { } text
        ? _read.GetOrAdd((name, text), known => read(known.Name, known.Text, new ProblemList(known.Name)))
        : null;
}
