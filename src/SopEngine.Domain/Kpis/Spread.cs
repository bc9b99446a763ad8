namespace SopEngine.Domain.Kpis;

/// <summary>How durations lie, in milliseconds: how many, the middle one, and that which nine of ten do not exceed (nearest rank). All but the count are null over nothing.</summary>
public sealed record Spread(int Count, decimal? MedianMs, long? P90Ms, decimal? MeanMs)
{
    public static Spread Of(IEnumerable<long?> durations)
    {
        var sorted = durations.OfType<long>().Order().ToList();
        if (sorted.Count == 0)
        {
            return new Spread(0, null, null, null);
        }

        var middle = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
        var rank = ((9 * sorted.Count) + 9) / 10;
        return new Spread(sorted.Count, middle, sorted[rank - 1], sorted.Sum(one => (decimal)one) / sorted.Count);
    }
}
