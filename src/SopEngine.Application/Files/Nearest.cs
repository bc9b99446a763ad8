namespace SopEngine.Application.Files;

/// <summary>Finds what somebody probably meant to type.</summary>
internal static class Nearest
{
    /// <summary>The known word that is fewest typing errors away, at most two (three in long words); null when none is that near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var best = known
            .Select(candidate => (Candidate: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        var most = word.Length switch { <= 3 => 1, <= 8 => 2, _ => 3 };
        return best.Candidate is not null && best.Distance <= most ? best.Candidate : null;
    }

    // edit distance with two rows; words are cut at 60 characters: none of ours is longer
    private static int Distance(string left, string right)
    {
        var a = left[..Math.Min(left.Length, 60)];
        var b = right[..Math.Min(right.Length, 60)];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var row = 1; row <= a.Length; row++)
        {
            var current = new int[b.Length + 1];
            current[0] = row;
            for (var column = 1; column <= b.Length; column++)
            {
                var swap = previous[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
                current[column] = Math.Min(swap, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
