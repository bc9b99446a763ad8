namespace SopEngine.Application.Templates;

/// <summary>The names that a kind of template may use, each with what stands in its place: what is not among them is not in the template's reach.</summary>
internal sealed class TemplateWords(IReadOnlyDictionary<string, string> names)
{
    private readonly HashSet<string> _groups = [.. names.Keys.Select(name => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name)];

    /// <summary>By name, what stands there, in Indonesian.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    public bool Has(string name) => names.ContainsKey(name);

    /// <summary>Whether it is the first part of names, which may be asked for but not shown: there is no row, say.</summary>
    public bool HasGroup(string name) => _groups.Contains(name);
}
