namespace SopEngine.Domain.Kpis;

/// <summary>One figure of several regions together, in two ways that say different things and are always shown both.</summary>
/// <param name="Weighted">Parts and wholes added up, and counts; of durations, each region's middle weighed by how many it is told of, since medians cannot be added. Null over nothing.</param>
/// <param name="Mean">Each region counts the same. Null over nothing.</param>
/// <param name="Regions">How many regions are in it.</param>
public sealed record KpiTotal(decimal? Weighted, decimal? Mean, int Regions)
{
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="lines">The same figure of the regions; those without a value are left out.</param>
    public static KpiTotal Of(KpiUnit unit, IEnumerable<KpiLine> lines)
    {
        var known = lines.Where(line => line.Value is not null).ToList();
        var mean = known.Count == 0 ? null : known.Average(line => line.Value);
        return new KpiTotal(Weigh(unit, known), unit == KpiUnit.Percent ? Rounded(mean) : mean, known.Count);
    }

    private static decimal? Weigh(KpiUnit unit, IReadOnlyList<KpiLine> known)
    {
        var (whole, counted) = (known.Sum(line => (decimal)(line.Whole ?? 0)), known.Sum(line => (decimal)(line.Count ?? 0)));
        return unit switch
        {
            _ when known.Count == 0 => null,
            KpiUnit.Count => known.Sum(line => line.Value),
            KpiUnit.Percent => whole == 0 ? null : Rounded(100m * known.Sum(line => (decimal)(line.Part ?? 0)) / whole),
            _ => counted == 0 ? null : known.Sum(line => line.Value * line.Count) / counted,
        };
    }

    // half away from zero, as shares are
    private static decimal? Rounded(decimal? percent) => percent is { } known ? decimal.Round(known, 1, MidpointRounding.AwayFromZero) : null;
}
