namespace SopEngine.Domain.Kpis;

/// <summary>A part of a whole, both working time in milliseconds.</summary>
public readonly record struct TimeShare(long PartMs, long WholeMs)
{
    /// <summary>With one decimal, half away from zero; null over nothing.</summary>
    public decimal? Percent => WholeMs == 0 ? null : decimal.Round(100m * PartMs / WholeMs, 1, MidpointRounding.AwayFromZero);
}
