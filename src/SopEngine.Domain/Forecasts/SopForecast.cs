using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Forecasts;

/// <summary>What is expected of a revision.</summary>
/// <param name="Expected">The tickets on time of all imitations together (KPI K2).</param>
/// <param name="Low">The least share that is expected of the days that are forecast, in percent.</param>
/// <param name="High">The greatest.</param>
/// <param name="Tickets">How many tickets those days are taken to have.</param>
/// <param name="Rows">By row, of all imitations together.</param>
/// <param name="Bottleneck">The row that holds tickets up most.</param>
/// <param name="Unwalked">How many of the imitated tickets could not be walked to an end.</param>
public sealed record SopForecast(Share Expected, decimal Low, decimal High, int Tickets, IReadOnlyDictionary<string, RowForecast> Rows, Bottleneck Bottleneck, Share Unwalked)
{
    /// <summary>Of twenty such spans of days one may lie outside.</summary>
    public const int Confidence = 95;

    private const double Spread = 1.96;

    // one in a hundred times chance alone makes months differ so much
    private const double Surely = 2.33;

    public decimal Width => High - Low;

    public bool Holds(Share happened) => happened.Percent is { } percent && percent >= Low && percent <= High;

    /// <summary>Null where nothing in the imitations can be judged.</summary>
    /// <param name="basis">What they were made from.</param>
    /// <param name="months">The imitations.</param>
    public static SopForecast? Of(ForecastBasis basis, IReadOnlyList<ImitatedMonth> months)
    {
        var (told, whole) = (months.Where(month => month.OnTime.Whole > 0).ToList(), months.Aggregate(default(Share), (sum, month) => sum + month.OnTime));
        if (whole.Whole == 0)
        {
            return null;
        }

        var each = (double)whole.Whole / told.Count;
        var (low, high) = Bounds((double)whole.Part / whole.Whole, 1 / ((1 / each) + (1.0 / basis.Past.Count) + (1.0 / whole.Whole)), Dispersion(told, (double)whole.Part / whole.Whole));
        var rows = months.SelectMany(month => month.Rows).GroupBy(row => row.Key).ToDictionary(row => row.Key, row => row.Aggregate(default(RowForecast), (sum, one) => sum + one.Value));
        var tight = Bottleneck.Of([.. rows.Select(row => new RowFigures(row.Key, OwnerSide.Provider, row.Value.OnTime, Kpis.Spread.Of([]), row.Value.WorkingMs, row.Value.LateMs, 0, 0))]);
        var refused = months.Sum(month => month.Refused.Values.Sum());
        return new SopForecast(whole, low, high, (int)Math.Round(each), rows, tight, new Share(refused, refused + whole.Whole));
    }

    /// <summary>
    /// Wilson's interval for a share of so many tickets. The fewer come, and the fewer of the past and of the imitated ones it is known from, the fewer it counts as; where the
    /// imitated months differ by more than chance alone, fewer still.
    /// </summary>
    private static (decimal Low, decimal High) Bounds(double share, double tickets, double dispersion)
    {
        var weight = tickets / dispersion;
        var square = Spread * Spread;
        var middle = (share + (square / (2 * weight))) / (1 + (square / weight));
        var half = Spread / (1 + (square / weight)) * Math.Sqrt((share * (1 - share) / weight) + (square / (4 * weight * weight)));
        return (Percent(middle - half), Percent(middle + half));
    }

    private static double Dispersion(IReadOnlyList<ImitatedMonth> months, double share)
    {
        var expected = share * (1 - share);
        if (months.Count < 2 || expected <= 0)
        {
            return 1;
        }

        var sum = months.Sum(month => month.OnTime.Whole * Math.Pow(((double)month.OnTime.Part / month.OnTime.Whole) - share, 2) / expected);
        var ratio = sum / (months.Count - 1);
        return ratio > 1 + (Surely * Math.Sqrt(2.0 / (months.Count - 1))) ? ratio : 1;
    }

    private static decimal Percent(double share) => decimal.Round(100 * (decimal)Math.Clamp(share, 0, 1), 1, MidpointRounding.AwayFromZero);
}
