using System.Globalization;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>
/// A list of parts of one kind. A part is found by its id, and by its place in the list, from 0, where it has none or shares it: as findings name it.
/// </summary>
/// <param name="Key">Its key in the definition file.</param>
/// <param name="Name">What the page calls it.</param>
/// <param name="Parts">The list.</param>
/// <param name="Put">The owner with another list.</param>
/// <param name="IdOf">A part's id; null for parts that have none.</param>
/// <param name="Fresh">A new part, of what somebody called it and beside what there is already.</param>
/// <param name="Sheet">What each is made of.</param>
internal sealed record PartList<T, TPart>(
    string Key, string Name, Func<T, IReadOnlyList<TPart>> Parts, Func<T, IReadOnlyList<TPart>, T> Put, Func<TPart, string>? IdOf, Func<string, IReadOnlyList<TPart>, TPart> Fresh, Sheet<TPart> Sheet)
    : PartShelf<T>(Key, Name)
    where T : class
    where TPart : class
{
    public override IEnumerable<KeyValuePair<string, string>> Read(T owner, string at) =>
        Parts(owner).Zip(Keys(Parts(owner))).SelectMany(entry => Sheet.Read(entry.First, $"{at}{entry.Second}/"));

    public override T? Visit(T owner, ReadOnlySpan<string> path, PlaceVisit visit)
    {
        var parts = Parts(owner);
        if (path.Length == 0)
        {
            return visit.List(parts, says => Fresh(says, parts)) is { } put ? Put(owner, put) : null;
        }

        var at = Keys(parts).IndexOf(path[0]);
        if (at < 0)
        {
            return null;
        }

        if (path.Length == 1)
        {
            return visit.Part(parts, at) is { } left ? Put(owner, left) : null;
        }

        if (IdOf is null)
        {
            visit.Among(parts.Count);
        }

        return Sheet.Visit(parts[at], path[1..], visit) is { } part ? Put(owner, [.. parts.Take(at), part, .. parts.Skip(at + 1)]) : null;
    }

    public override string NameOf(ReadOnlySpan<string> path) => path.Length < 2 ? Name : Sheet.NameOf(path[1..]);

    private List<string> Keys(IReadOnlyList<TPart> parts)
    {
        HashSet<string> seen = [];
        return [.. parts.Select((part, at) => IdOf?.Invoke(part) is { Length: > 0 } id && seen.Add(id) ? id : at.ToString(CultureInfo.InvariantCulture))];
    }
}
