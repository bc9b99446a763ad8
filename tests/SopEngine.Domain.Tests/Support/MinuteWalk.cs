using System.Collections.Concurrent;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Support;

/// <summary>
/// Counts working time the slow way, minute by minute, straight from the calendar's entries: no sums, no tables, nothing shared with the arithmetic it is held against.
/// Starts may lie between minutes; hours begin and end on whole minutes.
/// </summary>
internal sealed class MinuteWalk(CalendarBook book, TimeZoneInfo zone)
{
    private readonly OfficeCalendar _office = book.Calendars[0];
    private readonly ConcurrentDictionary<long, bool[]?> _minutes = [];
    private readonly HashSet<int> _set = [.. book.Decrees.Select(decree => decree.SetsYear ?? 0)];

    public DateTime? Add(DateTime start, TimeSpan amount)
    {
        var (at, left) = (start, amount);
        while (true)
        {
            if (Minute(at) is not { } works)
            {
                return null;
            }

            var next = NextMinute(at);
            if (works && next - at >= left)
            {
                return at + left;
            }

            left -= works ? next - at : TimeSpan.Zero;
            at = next;
        }
    }

    public TimeSpan Between(DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        for (var at = from; at < to; at = NextMinute(at))
        {
            var next = NextMinute(at);
            sum += Minute(at) == true ? (next < to ? next : to) - at : TimeSpan.Zero;
        }

        return sum;
    }

    /// <summary>When a target is due; null when a year on the way is not set.</summary>
    public DateTime? Due(DateTime start, TimeTarget target) => target.Reading switch
    {
        TimeReading.WorkingElapsed => Add(start, target.Unit == TimeUnit.Hour ? TimeSpan.FromHours(target.Amount) : TimeSpan.FromMinutes(target.Amount)),
        TimeReading.WorkingElapsedDay => FirstWorkingMinute(start) is { } first ? Add(start, NormalDay(DayOf(first)) * target.Amount) : null,
        TimeReading.WorkingDayDate => FirstWorkingMinute(start) is { } first ? NthWorkingDay(DayOf(first), target.Amount) : null,
        TimeReading.CalendarRollForward => NthWorkingDay(Shifted(DayOf(start), target), 0),
        TimeReading.CalendarElapsed => start + (target.Unit == TimeUnit.Hour ? TimeSpan.FromHours(target.Amount) : TimeSpan.FromMinutes(target.Amount)),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    public DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(instant, zone));

    public bool WorksOn(DateOnly day) => _set.Contains(day.Year) && Hours(day).Any();

    public DateTime? NthWorkingDay(DateOnly day, int count)
    {
        for (var left = count; _set.Contains(day.Year); day = day.AddDays(1))
        {
            if (!Hours(day).Any() || left-- > 0)
            {
                continue;
            }

            return TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue) + Hours(day).Max(hours => hours.To), zone);
        }

        return null;
    }

    public DateTime? FirstWorkingMinute(DateTime start)
    {
        var at = start;
        while (Minute(at) == false)
        {
            at = NextMinute(at);
        }

        return Minute(at) is null ? null : at;
    }

    private static DateOnly Shifted(DateOnly day, TimeTarget target) => target.Unit switch
    {
        TimeUnit.Day => day.AddDays(target.Amount),
        TimeUnit.Week => day.AddDays(7 * target.Amount),
        TimeUnit.Month => day.AddMonths(target.Amount),
        _ => day.AddYears(target.Amount),
    };

    private static DateTime NextMinute(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute, DateTimeKind.Utc);

    /// <summary>Whether the office works in the minute of an instant; null in a year that is not set.</summary>
    private bool? Minute(DateTime at)
    {
        var local = at + zone.BaseUtcOffset;
        var minutes = _minutes.GetOrAdd(local.Ticks / TimeSpan.TicksPerDay, _ => Minutes(DateOnly.FromDateTime(local)));
        return minutes?[(int)(local.TimeOfDay.Ticks / TimeSpan.TicksPerMinute)];
    }

    private bool[]? Minutes(DateOnly day) => !_set.Contains(day.Year)
        ? null
        : [.. Enumerable.Range(0, 1440).Select(minute => Hours(day).Any(hours => hours.From.TotalMinutes <= minute && minute < hours.To.TotalMinutes))];

    private IEnumerable<WorkingSegment> Hours(DateOnly day)
    {
        foreach (var entry in book.Days)
        {
            if (entry.Date == day && _office.Observes.Contains(entry.Kind))
            {
                return entry.Hours;
            }
        }

        return Week(day).On(day.DayOfWeek);
    }

    private WorkingWeek Week(DateOnly day)
    {
        foreach (var period in book.Periods)
        {
            if (period.From <= day && day <= period.To)
            {
                return period.Week;
            }
        }

        return _office.Week;
    }

    private TimeSpan NormalDay(DateOnly day)
    {
        var week = Week(day);
        var lengths = Enum.GetValues<DayOfWeek>().Select(weekday => week.On(weekday).Sum(hours => (hours.To - hours.From).TotalMinutes)).Where(minutes => minutes > 0).ToList();
        return TimeSpan.FromMinutes(Math.Round(lengths.Average()));
    }
}
