namespace SopEngine.Domain.Sops.Editing;

/// <summary>Small changes of a definition.</summary>
internal static class Editable
{
    private const int LongestId = 40;

    /// <summary>With another row in the place of one.</summary>
    public static SopRevision With(this SopRevision revision, Step step, Step put) => revision with { Steps = [.. revision.Steps.Select(known => ReferenceEquals(known, step) ? put : known)] };

    /// <summary>A list with one of its parts somewhere else, counted from 0; beyond an end is at the end.</summary>
    public static IReadOnlyList<T> Moved<T>(this IReadOnlyList<T> list, T part, int to) => list.Moved(list.ToList().FindIndex(other => ReferenceEquals(other, part)), to);

    /// <summary>The same, of the part that stands at an index.</summary>
    public static IReadOnlyList<T> Moved<T>(this IReadOnlyList<T> list, int at, int to)
    {
        var rest = list.ToList();
        rest.RemoveAt(at);
        rest.Insert(Math.Clamp(to, 0, rest.Count), list[at]);
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

    /// <summary>A name that none of them has, after what a thing is called: lower-case letters, digits and hyphens. Of the word where it is not called anything.</summary>
    public static string FreeId(string word, string says, IEnumerable<string> taken)
    {
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        var plain = says.Normalize(System.Text.NormalizationForm.FormD).Where(letter => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark);
        var letters = plain.Select(char.ToLowerInvariant).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
        var name = string.Join('-', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        name = name.Length > LongestId ? name[..LongestId].TrimEnd('-') : name;
        return name.Length == 0 || !char.IsAsciiLetter(name[0]) ? FreeId(word, ids) : ids.Contains(name) ? FreeId(name, ids) : name;
    }
}
