namespace SopEngine.Application.Templates;

/// <summary>The names that a kind of template may use, each with what stands in its place: what is not among them is not in the template's reach.</summary>
/// <param name="names">By name, what stands there, in Indonesian.</param>
/// <param name="lists">Lists that may be gone through, each with the names of one of its items; null for none.</param>
/// <param name="open">A group with any name below it (<c>isian.nama-opd</c>): what there is depends on the SOP. Null for none.</param>
internal sealed class TemplateWords(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, TemplateWords>? lists = null, string? open = null)
{
    private static readonly Dictionary<string, TemplateWords> _noLists = [];

    private readonly HashSet<string> _groups =
        [.. names.Keys.Select(name => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name), .. lists?.Keys ?? [], .. open is null ? Array.Empty<string>() : [open]];

    public IReadOnlyDictionary<string, string> Names => names;

    public IReadOnlyDictionary<string, TemplateWords> Lists => lists ?? _noLists;

    public bool Has(string name) => names.ContainsKey(name) || OpenPart(name) is not null;

    /// <summary>Whether it is the first part of names, or a list, which may be asked for but not shown: there is no row, say.</summary>
    public bool HasGroup(string name) => _groups.Contains(name);

    /// <summary>What follows the open group in a name (<c>nama-opd</c>); null for every other name.</summary>
    public string? OpenPart(string name) =>
        open is not null && name.Length > open.Length + 1 && name[open.Length] == '.' && name.StartsWith(open, StringComparison.Ordinal) && name[(open.Length + 1)..] is var part && !part.Contains('.', StringComparison.Ordinal)
            ? part
            : null;
}
