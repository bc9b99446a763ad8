using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>
/// Counts due times on the regions' ordinary calendars, from plain texts: what the command <c>due</c> asks. Never throws for what is asked. Safe to share.
/// </summary>
public sealed class DueTable(DueRegions regions)
{
    private readonly DueTargets _targets = new();

    /// <param name="tenant">The region's id.</param>
    /// <param name="start">With its offset.</param>
    /// <param name="time">A time cell.</param>
    /// <param name="reading">A reading by its camel-case name; null or empty for the rule of the unit.</param>
    public DueAnswer Answer(string tenant, string start, string time, string? reading) => Answer(tenant, start, $"{time.Replace('\t', ' ')}\t{reading}");

    /// <summary>The same with the last two as columns: the time, and after a tab the reading where it is said.</summary>
    internal DueAnswer Answer(ReadOnlySpan<char> tenant, ReadOnlySpan<char> start, ReadOnlySpan<char> timeAndReading)
    {
        var region = regions.Find(tenant.Trim());
        if (region.Refusal is not null)
        {
            return new DueAnswer(region.Refusal);
        }

        if (!DueStart.TryRead(start.Trim(), out var begin, out var unreadable))
        {
            return new DueAnswer(unreadable);
        }

        var target = _targets.Of(timeAndReading);
        return target.Target is { } known ? Count(region, begin, known) : new DueAnswer(target.Refusal);
    }

    private static DueAnswer Count(DueRegion region, DateTime start, TimeTarget target)
    {
        var calendar = region.Calendar;
        var laid = calendar.Due(start, target);
        if (laid.At is not { } due)
        {
            return new DueAnswer(NotSet(laid.UnsetYear));
        }

        // between them there may be a year that nothing can be counted in
        var last = calendar.DayOf(due).Year;
        for (var year = calendar.DayOf(start).Year; year <= last; year++)
        {
            if (!calendar.IsSet(new DateOnly(year, 1, 1)))
            {
                return new DueAnswer(NotSet(year));
            }
        }

        return new DueAnswer(null, region, target, start, due, calendar.Between(start, due));
    }

    private static string NotSet(int? year) =>
        $"Kalender {year} belum ditetapkan; tambahkan keputusan hari libur tahun itu (setsYear) di calendar.yaml nasional atau daerah.";
}
