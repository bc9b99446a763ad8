using System.Globalization;
using SopEngine.Domain.Calendars;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>Neighbouring weekdays with the same hours: "Senin–Kamis".</summary>
public sealed record WeekGroup(string Days, IReadOnlyList<WorkingSegment> Hours)
{
    private static readonly DayOfWeek[] _days =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>Monday first; all seven days.</summary>
    public static IReadOnlyList<WeekGroup> Of(WorkingWeek week)
    {
        var groups = new List<WeekGroup>();
        for (var first = 0; first < _days.Length; first++)
        {
            var (last, hours) = (first, week.On(_days[first]));
            while (last + 1 < _days.Length && hours.SequenceEqual(week.On(_days[last + 1])))
            {
                last++;
            }

            groups.Add(new WeekGroup(first == last ? Name(first) : $"{Name(first)}–{Name(last)}", hours));
            first = last;
        }

        return groups;
    }

    private static string Name(int day) => CultureInfo.GetCultureInfo("id-ID").DateTimeFormat.GetDayName(_days[day]);
}
