using System.Globalization;

namespace SopEngine.Domain.Calendars.Checks;

/// <summary>Days and hours as findings name them.</summary>
internal static class Words
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", _indonesian);

    public static string Segment(WorkingSegment segment) => $"{Clock(segment.From)}–{Clock(segment.To)}";

    public static string Weekdays(WorkingWeek week) => Weekdays(week.Days.Where(day => !day.Value.IsEmpty).Select(day => day.Key));

    public static string Weekdays(IEnumerable<DayOfWeek> days) =>
        string.Join(", ", days.OrderBy(Order).Select(day => _indonesian.DateTimeFormat.GetDayName(day)));

    /// <summary>Monday first.</summary>
    public static int Order(DayOfWeek day) => ((int)day + 6) % 7;

    private static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}.{time.Minutes:00}");
}
