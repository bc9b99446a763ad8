using System.Globalization;

namespace SopEngine.Domain.Sops.Differences;

/// <summary>A list of parts that are recognised by an id. One that repeats an earlier id, or has none, goes by its index.</summary>
/// <param name="Column">The Indonesian name of the column.</param>
/// <param name="Id">The id of a part.</param>
/// <param name="Told">What a part is, for one that is new or gone.</param>
/// <param name="Ordered">Whether the order says anything.</param>
/// <param name="ByIndex">Whether places name its parts by index and not by id.</param>
internal sealed record PartList<T>(string Column, Func<T, string> Id, Func<T, Names, string> Told, bool Ordered = true, bool ByIndex = false)
    where T : class
{
    /// <summary>The parts by their keys in the file.</summary>
    public IReadOnlyList<(string Key, T Part)> Keyed(IReadOnlyList<T> parts)
    {
        HashSet<string> seen = [];
        return [.. parts.Select((part, index) => (KeyOf(part, index, seen), part))];
    }

    private string KeyOf(T part, int index, HashSet<string> seen)
    {
        var id = Id(part);
        if (id.Length > 0 && seen.Add(id))
        {
            return id;
        }

        var key = index.ToString(CultureInfo.InvariantCulture);
        while (!seen.Add(key))
        {
            key += "+";
        }

        return key;
    }
}
