namespace SopEngine.Domain.Sops.Editing;

/// <summary>Small changes of a definition.</summary>
internal static class Editable
{
    /// <summary>With another row in the place of one.</summary>
    public static SopRevision With(this SopRevision revision, Step step, Step put) => revision with { Steps = [.. revision.Steps.Select(known => ReferenceEquals(known, step) ? put : known)] };

    /// <summary>A list with one of its parts somewhere else, counted from 0; beyond an end is at the end.</summary>
    public static IReadOnlyList<T> Moved<T>(this IReadOnlyList<T> list, T part, int to)
    {
        var rest = list.Where(other => !ReferenceEquals(other, part)).ToList();
        rest.Insert(Math.Clamp(to, 0, rest.Count), part);
        return rest;
    }

    /// <summary>A name that none of them has: the word and the least number from their count on.</summary>
    public static string FreeId(string word, IEnumerable<string> taken)
    {
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        var number = ids.Count + 1;
        while (ids.Contains($"{word}-{number}"))
        {
            number++;
        }

        return $"{word}-{number}";
    }
}
