namespace SopEngine.Domain.Sops.Editing;

/// <summary>What a part of a definition is made of, as far as it can be edited: cells that are typed into, and lists of further parts.</summary>
/// <param name="Cells">In the order of the page.</param>
/// <param name="Lists">Likewise.</param>
internal sealed record Sheet<T>(IReadOnlyList<Cell<T>> Cells, IReadOnlyList<PartShelf<T>> Lists)
    where T : class
{
    /// <summary>All cells of the part and of what lies in its lists, by place.</summary>
    public IEnumerable<KeyValuePair<string, string>> Read(T part, string at) =>
    [
        .. Cells.Select(cell => KeyValuePair.Create($"{at}{cell.Key}", cell.Read(part))),
        .. Lists.SelectMany(list => list.Read(part, $"{at}{list.Key}/")),
    ];

    /// <summary>The part after a visit of what the path leads to; null where it leads to nothing, or the visit changed nothing there.</summary>
    public T? Visit(T part, ReadOnlySpan<string> path, PlaceVisit visit)
    {
        var key = string.Join('/', path);
        return Cells.FirstOrDefault(known => known.Key == key) is { } cell ? visit.Cell(cell, part) : List(path)?.Visit(part, path[1..], visit);
    }

    /// <summary>What the cell or list is called that the path leads to; empty where there is none.</summary>
    public string NameOf(ReadOnlySpan<string> path)
    {
        var key = string.Join('/', path);
        return Cells.FirstOrDefault(known => known.Key == key)?.Name ?? List(path)?.NameOf(path[1..]) ?? "";
    }

    private PartShelf<T>? List(ReadOnlySpan<string> path)
    {
        var key = path.Length == 0 ? "" : path[0];
        return Lists.FirstOrDefault(known => known.Key == key);
    }
}
