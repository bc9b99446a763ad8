namespace SopEngine.Domain.Kpis;

/// <summary>A part of a whole, both counted. Of several regions, parts and wholes are added.</summary>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>With one decimal, half away from zero; null over nothing, never 0 or 100.</summary>
    public decimal? Percent => Whole == 0 ? null : decimal.Round(100m * Part / Whole, 1, MidpointRounding.AwayFromZero);

    public static Share operator +(Share one, Share other) => new(one.Part + other.Part, one.Whole + other.Whole);

    public static Share Of<T>(IReadOnlyCollection<T> cohort, Func<T, bool> counts) => new(cohort.Count(counts), cohort.Count);
}
