namespace SopEngine.Domain.Calendars;

/// <summary>Arithmetic in working time on any calendar.</summary>
public static class WorkingTime
{
    /// <summary>A calendar that shows no working time for so many days is broken: the walk stops there.</summary>
    private const int FarthestDays = 4000;

    /// <summary>
    /// The instant at which <paramref name="amount"/> of working time has passed since <paramref name="start"/>. Zero gives the start itself when it lies in
    /// working time and the next opening otherwise.
    /// </summary>
    /// <exception cref="InvalidOperationException">The calendar has no working time within some ten years.</exception>
    public static DateTime Add(this IWorkingCalendar calendar, DateTime start, TimeSpan amount)
    {
        var left = amount;
        foreach (var interval in From(calendar, start))
        {
            var begin = interval.From > start ? interval.From : start;
            if (interval.To - begin >= left)
            {
                return begin + left;
            }

            left -= interval.To - begin;
        }

        throw new InvalidOperationException($"Calendar {calendar.Version} shows no working time after {start:O}.");
    }

    /// <summary>The working time between two instants; zero when <paramref name="to"/> is not after <paramref name="from"/>.</summary>
    public static TimeSpan Between(this IWorkingCalendar calendar, DateTime from, DateTime to) =>
        calendar.Pieces(from, to).Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length);

    /// <summary>The working intervals between two instants, cut to them, in order.</summary>
    public static IEnumerable<WorkingInterval> Pieces(this IWorkingCalendar calendar, DateTime from, DateTime to)
    {
        var last = calendar.DayOf(to);
        for (var day = calendar.DayOf(from); day <= last; day = day.AddDays(1))
        {
            foreach (var interval in calendar.IntervalsOf(day))
            {
                var begin = interval.From > from ? interval.From : from;
                var end = interval.To < to ? interval.To : to;
                if (begin < end)
                {
                    yield return new WorkingInterval(begin, end);
                }
            }
        }
    }

    /// <summary>The instant itself when the office works then, else its next opening.</summary>
    /// <exception cref="InvalidOperationException">The calendar has no working time within some ten years.</exception>
    public static DateTime NextWorkingMoment(this IWorkingCalendar calendar, DateTime instant)
    {
        foreach (var interval in From(calendar, instant))
        {
            return interval.From > instant ? interval.From : instant;
        }

        throw new InvalidOperationException($"Calendar {calendar.Version} shows no working time after {instant:O}.");
    }

    /// <summary>The close of business of a working day, or of the next one when the day is off.</summary>
    public static DateTime CloseOfBusiness(this IWorkingCalendar calendar, DateOnly day) =>
        calendar.IntervalsOf(calendar.WorkingDayFrom(day))[^1].To;

    /// <summary>The day itself when it is a working day, else the next one.</summary>
    /// <exception cref="InvalidOperationException">The calendar has no working day within some ten years.</exception>
    public static DateOnly WorkingDayFrom(this IWorkingCalendar calendar, DateOnly day)
    {
        for (var tried = 0; tried < FarthestDays; tried++, day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                return day;
            }
        }

        throw new InvalidOperationException($"Calendar {calendar.Version} shows no working day before {day:O}.");
    }

    /// <summary>The opening of a working day, or of the last one before it.</summary>
    /// <exception cref="InvalidOperationException">The calendar has no working day within some ten years.</exception>
    public static DateTime OpeningOnOrBefore(this IWorkingCalendar calendar, DateOnly day)
    {
        for (var tried = 0; tried < FarthestDays; tried++, day = day.AddDays(-1))
        {
            if (calendar.IsWorkingDay(day))
            {
                return calendar.IntervalsOf(day)[0].From;
            }
        }

        throw new InvalidOperationException($"Calendar {calendar.Version} shows no working day after {day:O}.");
    }

    /// <summary>The n-th working day after a day that is itself not counted; 0 gives the day rolled to a working day.</summary>
    public static DateOnly WorkingDayAfter(this IWorkingCalendar calendar, DateOnly day, int count)
    {
        var at = calendar.WorkingDayFrom(day);
        for (var left = count; left > 0; left--)
        {
            at = calendar.WorkingDayFrom(at.AddDays(1));
        }

        return at;
    }

    /// <summary>How many working days lie after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    public static int WorkingDaysAfter(this IWorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<WorkingInterval> From(IWorkingCalendar calendar, DateTime start)
    {
        var day = calendar.DayOf(start);
        for (var tried = 0; tried < FarthestDays; tried++, day = day.AddDays(1))
        {
            foreach (var interval in calendar.IntervalsOf(day).Where(interval => interval.To > start))
            {
                yield return interval;
            }
        }
    }
}
