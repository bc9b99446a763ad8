namespace SopEngine.Domain.Sops.Differences;

/// <summary>Finds what stayed in its order: the rest is the smallest set of parts that can be said to have moved.</summary>
internal static class LongestRise
{
    /// <summary>A longest rising subsequence of different numbers; of several the one that ends lowest (patience sorting).</summary>
    public static HashSet<int> Of(IReadOnlyList<int> numbers)
    {
        List<int> tops = [];
        var before = new int[numbers.Count];
        for (var index = 0; index < numbers.Count; index++)
        {
            var pile = tops.FindIndex(top => numbers[top] > numbers[index]);
            before[index] = (pile < 0 ? tops.Count : pile) is > 0 and var under ? tops[under - 1] : -1;
            if (pile < 0)
            {
                tops.Add(index);
            }
            else
            {
                tops[pile] = index;
            }
        }

        HashSet<int> rising = [];
        for (var index = tops.Count > 0 ? tops[^1] : -1; index >= 0; index = before[index])
        {
            rising.Add(numbers[index]);
        }

        return rising;
    }
}
