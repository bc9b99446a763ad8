using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>Which row of an SOP holds tickets up most: the one that was late for the longest, or, while none is late, the one that took most of the provider's time.</summary>
/// <param name="ByLateness">True when rows were late; false when they are compared by time taken.</param>
/// <param name="Row">The row's id; null when nothing was done.</param>
/// <param name="Heat">Every row's part of the whole that they are compared by.</param>
public sealed record Bottleneck(bool ByLateness, string? Row, IReadOnlyDictionary<string, TimeShare> Heat)
{
    // below this part of the whole a row is nothing to look at; from this on it weighs heavily
    private const decimal Some = 10m;
    private const decimal Much = 30m;

    public static Bottleneck Of(IReadOnlyList<RowFigures> rows)
    {
        var ours = rows.Where(row => row.Owner == OwnerSide.Provider).GroupBy(row => row.Step).ToList();
        var late = ours.Sum(row => row.Sum(one => one.LateMs)) > 0;
        var weights = ours.ToDictionary(row => row.Key, row => row.Sum(one => late ? one.LateMs : one.WorkingMs));
        var whole = weights.Values.Sum();
        return new Bottleneck(
            late,
            whole == 0 ? null : weights.OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal).First().Key,
            weights.ToDictionary(row => row.Key, row => new TimeShare(row.Value, whole)));
    }

    /// <summary>0 for little, 1 for some, 2 for much of the whole.</summary>
    public int LevelOf(string row) => Heat.GetValueOrDefault(row).Percent switch
    {
        >= Much => 2,
        >= Some => 1,
        _ => 0,
    };
}
