using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>Working time walked another way: all intervals of some years laid end to end, and how much of them lies before an instant.</summary>
internal sealed class SlowTime
{
    private readonly List<WorkingInterval> _intervals = [];
    private readonly List<long> _before = [];

    public SlowTime(WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        Calendar = calendar;
        var sum = 0L;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            foreach (var interval in calendar.IntervalsOf(day).OrderBy(interval => interval.From))
            {
                _intervals.Add(interval);
                _before.Add(sum);
                sum += (interval.To - interval.From).Ticks;
            }
        }
    }

    public WorkingCalendar Calendar { get; }

    /// <summary>In whole milliseconds; 0 backwards.</summary>
    public long Ms(DateTime from, DateTime to) => to <= from ? 0 : (TicksUntil(to) - TicksUntil(from)) / TimeSpan.TicksPerMillisecond;

    private long TicksUntil(DateTime at)
    {
        var (low, high) = (0, _intervals.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _intervals[middle].From < at ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : _before[low - 1] + ((at < _intervals[low - 1].To ? at : _intervals[low - 1].To) - _intervals[low - 1].From).Ticks;
    }
}
