using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Forecasts;

/// <summary>When tickets come: each day as many as came on some day of its kind, each like one that came on such a day, at its hour.</summary>
internal sealed class ImitatedArrivals
{
    private readonly ForecastBasis _basis;
    private readonly WorkingCalendar _calendar;
    private readonly ILookup<DateOnly, PastTicket> _byDay;
    private readonly ILookup<bool, PastTicket> _like;
    private readonly List<DateOnly> _days;

    public ImitatedArrivals(ForecastBasis basis)
    {
        (_basis, _calendar) = (basis, basis.Calendar);
        _byDay = basis.Past.ToLookup(ticket => _calendar.DayOf(ticket.OpenedAt));
        _like = basis.Past.ToLookup(ticket => _calendar.IsWorkingDay(_calendar.DayOf(ticket.OpenedAt)));
        _days = [.. Each(basis.Since, basis.Until)];
    }

    /// <summary>Those of the days that are forecast, in order.</summary>
    public IReadOnlyList<(DateTime At, PastTicket Like)> Deal(Func<double> draw)
    {
        var come = new List<(DateTime At, PastTicket Like)>();
        foreach (var day in Each(_basis.First, _basis.Last))
        {
            var like = _like[_calendar.IsWorkingDay(day)].ToList();
            for (var left = Count(day, draw); left > 0 && like.Count > 0; left--)
            {
                var ticket = like[(int)(draw() * like.Count)];
                come.Add((At(day, ticket), ticket));
            }
        }

        come.Sort((one, other) => one.At.CompareTo(other.At));
        return come;
    }

    private int Count(DateOnly day, Func<double> draw)
    {
        var same = _days.Where(past => IsLike(past, day) && past.DayOfWeek == day.DayOfWeek).ToList();
        same = same.Count > 0 ? same : [.. _days.Where(past => _calendar.IsWorkingDay(past) == _calendar.IsWorkingDay(day))];
        var wanted = same.Count == 0 ? 0 : _byDay[same[(int)(draw() * same.Count)]].Count() * _basis.Arrivals / 100.0;
        return (int)Math.Floor(wanted + draw());
    }

    private bool IsLike(DateOnly past, DateOnly day) => _calendar.IsWorkingDay(past) == _calendar.IsWorkingDay(day) && (_calendar.PeriodOf(past) is null) == (_calendar.PeriodOf(day) is null);

    private DateTime At(DateOnly day, PastTicket ticket)
    {
        var hour = TimeZoneInfo.ConvertTimeFromUtc(ticket.OpenedAt, _calendar.Zone).TimeOfDay;
        return TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified) + hour, _calendar.Zone);
    }

    private static IEnumerable<DateOnly> Each(DateOnly first, DateOnly last) => Enumerable.Range(first.DayNumber, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(DateOnly.FromDayNumber);
}
