namespace SopEngine.Domain.Calendars;

/// <summary>Cuts a span to working time.</summary>
public static class WorkingPieces
{
    /// <summary>The working intervals between two instants, cut to them, in order.</summary>
    public static IEnumerable<WorkingInterval> Pieces(this WorkingCalendar calendar, DateTime from, DateTime to)
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
}
