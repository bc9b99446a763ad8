using System.Globalization;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>Collects what differs between two revisions, in the order in which it is looked at.</summary>
internal sealed class DifferenceList(Names before, Names after)
{
    private readonly List<Difference> _found = [];

    public Names Before => before;

    public Names After => after;

    public IReadOnlyList<Difference> Found => _found;

    public void Cells<T>(IReadOnlyList<Cell<T>> cells, T old, T now, string place, string? row = null, string? owner = null)
    {
        foreach (var cell in cells)
        {
            var (was, stands) = (cell.Value(old), cell.Value(now));
            if (!Alike.Are(was, stands))
            {
                var (text, next) = (Said(cell.Text(old, before)), Said(cell.Text(now, after)));
                var reads = !string.Equals(text, next, StringComparison.Ordinal);
                Note(
                    DifferenceKind.Changed,
                    place.Length == 0 ? cell.Key : $"{place}/{cell.Key}",
                    row,
                    cell.Column,
                    Listed.Said(": ", owner, cell.Part),
                    reads ? text : Literal(text, was),
                    reads ? next : Literal(next, stands));
            }
        }
    }

    /// <summary>Compares two lists of parts; what is in both is compared inside. Removed parts are told after the part they stood after.</summary>
    public void Parts<T>(PartList<T> list, IReadOnlyList<T> old, IReadOnlyList<T> now, string place, Func<T, Names, string?> row, Action<T, T, string> inside)
        where T : class
    {
        var pairs = PairedList<T>.Of(list.Keyed(old), list.Keyed(now));
        foreach (var pair in pairs.Pairs)
        {
            var here = $"{place}/{(list.ByIndex ? Text(pairs.IndexOf(pair)) : pair.Key)}";
            if (pair.After is not { } stands)
            {
                Note(DifferenceKind.Removed, here, row(pair.Before!, before), list.Column, null, list.Told(pair.Before!, before), null);
            }
            else if (pair.Before is not { } was)
            {
                Note(DifferenceKind.Added, here, row(stands, after), list.Column, null, null, list.Told(stands, after));
            }
            else
            {
                if (list.Ordered && pairs.Moved.Contains(pair.Key))
                {
                    Note(DifferenceKind.Moved, here, row(stands, after), list.Column, null, Place(list, pairs.OldNeighbour(pair.Key), before), Place(list, pairs.NewNeighbour(pair.Key), after));
                }

                inside(was, stands, here);
            }
        }
    }

    private void Note(DifferenceKind kind, string place, string? row, string column, string? part, string? was, string? stands) =>
        _found.Add(new Difference(kind, place, row, column, string.IsNullOrEmpty(part) ? null : part, was, stands));

    private static string Place<T>(PartList<T> list, T? neighbour, Names names)
        where T : class => neighbour is null ? "paling awal" : $"sesudah {list.Told(neighbour, names)}";

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string? Said(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Two things that read alike and are not the same: each with its ids.</summary>
    private static string? Literal(string? text, object? value) => Said(Listed.Said(" ", text, value is null ? null : $"({Alike.Literally(value)})"));
}
