namespace SopEngine.Domain.Calendars;

/// <summary>Walks the years that are set, day by day, and writes down their intervals with running sums.</summary>
internal sealed class LayoutBuilder(CalendarRules rules, TimeZoneInfo zone)
{
    private readonly List<long> _from = [], _to = [], _sum = [0];
    private readonly List<int> _firstOfDay = [0], _workingBefore = [0], _workingDays = [];
    private readonly List<int> _setUntil = [];
    private TimeSpan? _offset;

    /// <param name="years">In order, without repeats, at least one.</param>
    public CalendarLayout Build(IReadOnlyList<int> years)
    {
        var set = years.ToHashSet();
        var first = new DateOnly(years[0], 1, 1);
        var last = new DateOnly(years[^1], 12, 31);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            Lay(day, set.Contains(day.Year));
            _setUntil.Add(set.Contains(day.Year) ? LastOfRun(set, day.Year).DayNumber - first.DayNumber : -1);
        }

        return new CalendarLayout(zone, _offset, first, new LayoutColumns(
            [.. _from], [.. _to], [.. _sum], [.. _firstOfDay], [.. _workingBefore], [.. _workingDays], [.. _setUntil]));
    }

    private static DateOnly LastOfRun(HashSet<int> set, int year)
    {
        while (set.Contains(year + 1))
        {
            year++;
        }

        return new DateOnly(year, 12, 31);
    }

    private void Lay(DateOnly day, bool isSet)
    {
        var segments = isSet ? rules.SegmentsOf(day) : [];
        foreach (var segment in segments)
        {
            var (from, to) = (Instant(day, segment.From), Instant(day, segment.To));
            _from.Add(from);
            _to.Add(to);
            _sum.Add(_sum[^1] + (to - from));
        }

        if (!segments.IsEmpty)
        {
            _workingDays.Add(_firstOfDay.Count - 1);
        }

        _firstOfDay.Add(_from.Count);
        _workingBefore.Add(_workingDays.Count);
    }

    private long Instant(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        var offset = zone.GetUtcOffset(local);
        _offset = _offset is null || _offset == offset ? offset : TimeSpan.MinValue;
        return (local - offset).Ticks;
    }
}
