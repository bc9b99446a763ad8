using SopEngine.Domain.Kpis;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>Which periods are kept ready made, and when one is to be told anew. Pure.</summary>
internal static class KpiPeriods
{
    public static readonly IReadOnlyList<PeriodKind> Kept = Enum.GetValues<PeriodKind>();

    // a month that goes on, with changes and without: what is not done falls due, and grows older
    private static readonly TimeSpan _changing = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _aging = TimeSpan.FromHours(1);

    /// <summary>All that have a day from this one up to that one.</summary>
    public static IEnumerable<ReportPeriod> Between(DateOnly first, DateOnly last)
    {
        foreach (var kind in Kept)
        {
            for (var period = ReportPeriod.Of(kind, first); period.First <= last; period = period.Next)
            {
                yield return period;
            }
        }
    }

    /// <summary>
    /// A period that has ended is told once more then, and later only when tickets change that may count in it. Months at once; longer periods, which cost more, once a day.
    /// </summary>
    /// <param name="row">The period as it was last told.</param>
    /// <param name="days">The region's days.</param>
    /// <param name="now">When (UTC).</param>
    public static bool IsDue(KpiPeriodRow row, Func<DateOnly, Days> days, DateTime now)
    {
        var (start, end) = (days(row.Start).From, days(ReportPeriod.Of(row.Kind, row.Start).Last).To);
        if (start > now)
        {
            return false; // the clock was set back
        }

        if (row.ToldAt is not { } told || told > now || (told < end && end <= now))
        {
            return true;
        }

        var runs = now < end;
        return row.Kind == PeriodKind.Month
            ? runs ? now - told >= (row.Stale ? _changing : _aging) : row.Stale
            : (runs || row.Stale) && days(row.Start).DayOf(told) < days(row.Start).DayOf(now);
    }
}
