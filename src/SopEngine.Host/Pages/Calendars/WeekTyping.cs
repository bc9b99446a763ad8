using SopEngine.Domain.Calendars;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>The hours of a week as forms ask for them: Monday to Thursday, Friday, Saturday, Sunday.</summary>
internal static class WeekTyping
{
    /// <summary>Name of a box without its prefix, its label, and the days it stands for.</summary>
    public static IReadOnlyList<(string Name, string Label, DayOfWeek[] Days)> Boxes { get; } =
    [
        ("mt", "Senin sampai Kamis", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]),
        ("fri", "Jumat", [DayOfWeek.Friday]),
        ("sat", "Sabtu", [DayOfWeek.Saturday]),
        ("sun", "Minggu", [DayOfWeek.Sunday]),
    ];

    public static WorkingWeek Read(CalendarTyping typing, string prefix = "")
    {
        var week = WorkingWeek.Closed;
        foreach (var (name, _, days) in Boxes)
        {
            if (typing.Hours(prefix + name) is { IsEmpty: false } hours)
            {
                week = week.With(days, [.. hours]);
            }
        }

        return week;
    }

    /// <summary>A week somebody must work in.</summary>
    public static WorkingWeek Required(CalendarTyping typing)
    {
        var week = Read(typing);
        if (week.Days.IsEmpty && typing.IsClean)
        {
            typing.Wrong("mt", "required", "Tulis jam kerja paling sedikit satu hari, misalnya 07.30-12.00, 13.00-16.00.");
        }

        return week;
    }
}
