namespace SopEngine.Domain.Kpis;

/// <summary>K15: what requesters thought. Surveys of the nine elements (PermenPAN-RB 14/2017) and single marks are never counted together; both are on the scale of 25 to 100.</summary>
public sealed record RatingFigures(decimal? Ikm, int Surveys, decimal? Mark, int Marks)
{
    // four grades on a scale that ends at 100
    private const int Scale = 25;

    public static RatingFigures Of(KpiSource source, KpiPeriod period)
    {
        var given = source.Ratings.Where(rating => period.Has(rating.At)).ToLookup(rating => rating.Questions > 1, rating => (decimal)rating.Score * Scale / rating.Questions);
        return new RatingFigures(Mean([.. given[true]]), given[true].Count(), Mean([.. given[false]]), given[false].Count());
    }

    private static decimal? Mean(IReadOnlyList<decimal> indices) => indices.Count == 0 ? null : decimal.Round(indices.Average(), 2, MidpointRounding.AwayFromZero);
}
