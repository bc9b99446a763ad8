namespace SopEngine.Domain.Calendars;

/// <summary>
/// The national default of Perpres 21/2023: Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday 07.30–11.30 and 13.00–16.30, in the office's zone,
/// without holidays. The clock times of the breaks are local custom, taken as a default.
/// </summary>
public sealed class OfficeHours(TimeZoneInfo zone) : IWorkingCalendar
{
    private static readonly (TimeSpan From, TimeSpan To)[] _mondayToThursday = [Hours(7, 30, 12, 0), Hours(13, 0, 16, 0)];
    private static readonly (TimeSpan From, TimeSpan To)[] _friday = [Hours(7, 30, 11, 30), Hours(13, 0, 16, 30)];

    public string Version { get; } = $"perpres-21-2023/{zone.Id}/1";

    public TimeSpan OrdinaryDay => TimeSpan.FromMinutes(450);

    public DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(instant, zone));

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public IReadOnlyList<WorkingInterval> IntervalsOf(DateOnly day)
    {
        if (!IsWorkingDay(day))
        {
            return [];
        }

        var hours = day.DayOfWeek == DayOfWeek.Friday ? _friday : _mondayToThursday;
        return [.. hours.Select(part => new WorkingInterval(Instant(day, part.From), Instant(day, part.To)))];
    }

    private static (TimeSpan From, TimeSpan To) Hours(int fromHour, int fromMinute, int toHour, int toMinute) =>
        (new TimeSpan(fromHour, fromMinute, 0), new TimeSpan(toHour, toMinute, 0));

    private DateTime Instant(DateOnly day, TimeSpan time) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue) + time, zone);
}
