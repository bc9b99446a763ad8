namespace SopEngine.Application.Calendars;

/// <summary>A version of the nation's calendar on its way through the regions.</summary>
/// <param name="Number">Which.</param>
/// <param name="Ground">Why it was applied.</param>
/// <param name="SpreadAt">When all regions had taken it over (UTC); null while that goes on.</param>
/// <param name="Regions">By name.</param>
/// <param name="Least">Figures of fewer are not told.</param>
public sealed record DecreeSpreading(int Number, string Ground, DateTime? SpreadAt, IReadOnlyList<DecreeTaken> Regions, int Least)
{
    public int Done => Regions.Count(region => region.Number is not null);
}
