namespace SopEngine.Domain.Calendars;

/// <summary>A calendar laid out in columns with running sums: every question is answered by a look-up or a binary search.</summary>
internal sealed class CalendarLayout(TimeZoneInfo zone, TimeSpan? offset, DateOnly first, LayoutColumns columns)
{
    // zones of Indonesia keep one offset all year: the day is then a division (MinValue stands for a zone that does not)
    private readonly long? _offset = offset == TimeSpan.MinValue ? null : offset?.Ticks;
    private readonly long[] _from = columns.From, _to = columns.To, _sum = columns.Sum;
    private readonly int[] _firstOfDay = columns.FirstOfDay, _setUntil = columns.SetUntil;

    public static CalendarLayout Of(CalendarRules rules, TimeZoneInfo zone, IReadOnlyList<int> years) => years.Count == 0
        ? new CalendarLayout(zone, null, DateOnly.MinValue, new LayoutColumns([], [], [0], [0], [0], [], []))
        : new LayoutBuilder(rules, zone).Build(years);

    public DateOnly DayOf(DateTime instant) => DateOnly.FromDayNumber(AbsoluteDay(instant));

    public bool IsSet(DateOnly day) => Index(day) is var index && index >= 0 && index < _setUntil.Length && _setUntil[index] >= 0;

    public bool WorksOn(DateOnly day) => Index(day) is var index && index >= 0 && index < _setUntil.Length && _firstOfDay[index] < _firstOfDay[index + 1];

    public IReadOnlyList<WorkingInterval> IntervalsOf(DateOnly day)
    {
        if (!WorksOn(day))
        {
            return [];
        }

        var index = Index(day);
        return [.. Enumerable.Range(_firstOfDay[index], _firstOfDay[index + 1] - _firstOfDay[index]).Select(at => new WorkingInterval(Utc(_from[at]), Utc(_to[at])))];
    }

    public LaidTime Add(DateTime start, TimeSpan amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, TimeSpan.Zero);
        var absolute = AbsoluteDay(start);
        var day = absolute - first.DayNumber;
        if (day < 0 || day >= _setUntil.Length || _setUntil[day] < 0)
        {
            return LaidTime.Unset(DateOnly.FromDayNumber(absolute).Year);
        }

        var end = _firstOfDay[_setUntil[day] + 1];
        var at = _firstOfDay[day];
        while (at < end && _to[at] <= start.Ticks)
        {
            at++;
        }

        if (at == end)
        {
            return UnsetAfter(day);
        }

        var begin = Math.Max(_from[at], start.Ticks);
        if (amount == TimeSpan.Zero)
        {
            return LaidTime.On(Utc(begin));
        }

        var wanted = _sum[at] + (begin - _from[at]) + amount.Ticks;
        var last = _sum[at + 1] >= wanted ? at : Reaching(wanted, at + 1, end);
        return last == end ? UnsetAfter(day) : LaidTime.On(Utc(_from[last] + (wanted - _sum[last])));
    }

    public TimeSpan Between(DateTime from, DateTime to) => from >= to ? TimeSpan.Zero : TimeSpan.FromTicks(Before(to) - Before(from));

    public LaidTime CloseAfter(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (!IsSet(day))
        {
            return LaidTime.Unset(day.Year);
        }

        var index = Index(day);
        var nth = columns.WorkingBefore[index] + (long)workingDays;
        return nth >= columns.WorkingDays.Length || columns.WorkingDays[nth] > _setUntil[index]
            ? UnsetAfter(index)
            : LaidTime.On(Utc(_to[_firstOfDay[columns.WorkingDays[nth] + 1] - 1]));
    }

    public LaidTime OpeningOnOrBefore(DateOnly day)
    {
        if (!IsSet(day))
        {
            return LaidTime.Unset(day.Year);
        }

        var nth = columns.WorkingBefore[Index(day) + 1] - 1;
        return nth < 0 || !IsSet(first.AddDays(columns.WorkingDays[nth])) ? LaidTime.Unset(day.Year - 1) : LaidTime.On(Utc(_from[_firstOfDay[columns.WorkingDays[nth]]]));
    }

    public int WorkingDaysAfter(DateOnly from, DateOnly to) => from >= to ? 0 : WorkingThrough(to) - WorkingThrough(from);

    /// <summary>The first interval up to which so much has been worked; <paramref name="end"/> when none of them reaches it.</summary>
    private int Reaching(long wanted, int low, int end)
    {
        var high = end;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sum[middle + 1] >= wanted)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>The working ticks before an instant, from the first day that is set.</summary>
    private long Before(DateTime instant)
    {
        var day = AbsoluteDay(instant) - first.DayNumber;
        if (day < 0 || day >= _setUntil.Length)
        {
            return day < 0 ? 0 : _sum[^1];
        }

        var at = _firstOfDay[day];
        while (at < _from.Length && _to[at] <= instant.Ticks)
        {
            at++;
        }

        return _sum[at] + (at < _from.Length ? Math.Max(0, instant.Ticks - _from[at]) : 0);
    }

    private LaidTime UnsetAfter(int day) => LaidTime.Unset(first.AddDays(_setUntil[day]).Year + 1);

    private int WorkingThrough(DateOnly day) => columns.WorkingBefore[Math.Clamp(Index(day) + 1, 0, _setUntil.Length)];

    private int Index(DateOnly day) => day.DayNumber - first.DayNumber;

    private int AbsoluteDay(DateTime instant)
    {
        var ticks = instant.Ticks + (_offset ?? zone.GetUtcOffset(instant).Ticks);
        return (int)(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks) / TimeSpan.TicksPerDay);
    }

    private static DateTime Utc(long ticks) => new(ticks, DateTimeKind.Utc);
}
