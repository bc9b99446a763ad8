namespace SopEngine.Domain.Sops.Differences;

/// <summary>The parts of two lists side by side.</summary>
/// <param name="Pairs">In the order of the later list; a part that is gone stands after the part it stood after.</param>
/// <param name="Moved">The keys of the fewest parts that must have moved for the rest to have kept its order.</param>
/// <param name="Old">The earlier list.</param>
/// <param name="New">The later list.</param>
internal sealed record PairedList<T>(
    IReadOnlyList<PairedList<T>.Pair> Pairs, IReadOnlySet<string> Moved, IReadOnlyList<(string Key, T Part)> Old, IReadOnlyList<(string Key, T Part)> New)
    where T : class
{
    public sealed record Pair(string Key, T? Before, T? After);

    public static PairedList<T> Of(IReadOnlyList<(string Key, T Part)> old, IReadOnlyList<(string Key, T Part)> now)
    {
        var positions = old.Select((entry, index) => (entry.Key, Index: index)).ToDictionary(entry => entry.Key, entry => entry.Index, StringComparer.Ordinal);
        var kept = now.Where(entry => positions.ContainsKey(entry.Key)).Select(entry => entry.Key).ToList();
        var still = LongestRise.Of([.. kept.Select(key => positions[key])]);
        var pairs = now.Select(entry => new Pair(entry.Key, positions.TryGetValue(entry.Key, out var index) ? old[index].Part : null, entry.Part)).ToList();
        var known = now.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var after = -1;
        foreach (var (key, part) in old)
        {
            if (known.Contains(key))
            {
                after = pairs.FindIndex(pair => pair.After is not null && pair.Key == key);
            }
            else
            {
                pairs.Insert(++after, new Pair(key, part, null));
            }
        }

        return new PairedList<T>(pairs, kept.Where(key => !still.Contains(positions[key])).ToHashSet(StringComparer.Ordinal), old, now);
    }

    /// <summary>Where a part stands in the later list, or stood in the earlier one when it is gone.</summary>
    public int IndexOf(Pair pair) => (pair.After is null ? Old : New).ToList().FindIndex(entry => entry.Key == pair.Key);

    public T? OldNeighbour(string key) => Neighbour(Old, key);

    public T? NewNeighbour(string key) => Neighbour(New, key);

    private static T? Neighbour(IReadOnlyList<(string Key, T Part)> list, string key)
    {
        var index = list.ToList().FindIndex(entry => entry.Key == key);
        return index > 0 ? list[index - 1].Part : null;
    }
}
