using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>
/// Lays paths on a real calendar. The readings of the cells count there as they do for tickets: a row of one day that begins at closing time is due at the close of the
/// second day after, so that days that are handed on at the last moment add up to more than their sum.
/// </summary>
public static class LaidPaths
{
    private static readonly TimeSpan _beforeClosing = TimeSpan.FromMinutes(10);

    /// <summary>The path of a ticket filed at an instant (UTC); null where a year that it reaches is not set.</summary>
    public static LaidPath? Lay(WorkingCalendar calendar, TimedPath path, TimeTarget promise, DateTime start)
    {
        List<LaidRow> rows = [];
        var at = start;
        foreach (var row in path.Rows.Where(row => row.Targets.Count > 0))
        {
            var from = at;
            foreach (var target in row.Targets)
            {
                // an extension counts from the due time, as it does on a ticket
                if (calendar.Due(at, target).At is not { } due)
                {
                    return null;
                }

                at = due;
            }

            rows.Add(new LaidRow(row, from, at));
        }

        return calendar.Due(start, promise).At is { } promised ? new LaidPath(start, at, promised, rows) : null;
    }

    /// <summary>
    /// The worst time to file from one day to another: of each working day its opening and ten minutes before each closing are tried. The one that is late by the most working
    /// time, or, where none is late, that leaves the least; null where no day of them works or is set.
    /// </summary>
    public static LaidPath? Worst(WorkingCalendar calendar, TimedPath path, TimeTarget promise, DateOnly from, DateOnly to)
    {
        LaidPath? worst = null;
        var most = TimeSpan.MinValue;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            foreach (var start in calendar.IntervalsOf(day).SelectMany(interval => new[] { interval.From, interval.To - _beforeClosing }))
            {
                if (Lay(calendar, path, promise, start) is { } laid && Over(calendar, laid) is var over && over > most)
                {
                    (worst, most) = (laid, over);
                }
            }
        }

        return worst;
    }

    private static TimeSpan Over(WorkingCalendar calendar, LaidPath laid) =>
        laid.IsKept ? -calendar.Between(laid.Ends, laid.Promised) : calendar.Between(laid.Promised, laid.Ends);
}
