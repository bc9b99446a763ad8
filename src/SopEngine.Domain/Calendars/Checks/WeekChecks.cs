namespace SopEngine.Domain.Calendars.Checks;

/// <summary>Hours within a day: in order, apart, inside the day.</summary>
internal static class WeekChecks
{
    public static void Run(CalendarScope scope, WorkingWeek week, string place, string cell)
    {
        // one finding for days that were written together
        foreach (var days in week.Days.GroupBy(day => string.Join(' ', day.Value)))
        {
            var first = days.MinBy(day => Words.Order(day.Key));
            CheckHours(scope, first.Value, $"{place}/{first.Key.ToString().ToLowerInvariant()}", cell, Words.Weekdays(days.Select(day => day.Key)));
        }
    }

    /// <param name="scope">The run.</param>
    /// <param name="hours">In the order in which they are written.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="cell">The part of the book, for the words.</param>
    /// <param name="when">Whose hours, for the words.</param>
    public static void CheckHours(CalendarScope scope, IReadOnlyList<WorkingSegment> hours, string place, string cell, string when)
    {
        if (hours.Any(segment => !segment.IsLawful))
        {
            scope.Report(
                "hours-outside-day", place, cell, $"Jam {Words.Segment(hours.First(segment => !segment.IsLawful))} ({when}) kosong, terbalik, atau melewati tengah malam.",
                "Tulis jam mulai sebelum jam selesai; kerja lewat tengah malam dibagi dua, sampai 24:00 dan mulai 00:00 esok harinya.");
            return;
        }

        for (var index = 1; index < hours.Count; index++)
        {
            if (hours[index].From < hours[index - 1].To)
            {
                scope.Report(
                    "hours-overlap", place, cell, $"Jam {Words.Segment(hours[index - 1])} dan {Words.Segment(hours[index])} ({when}) bertumpuk atau tidak berurutan; menitnya terhitung keliru.",
                    "Urutkan dari pagi ke sore, dan beri jarak di antaranya atau gabungkan.");
                return;
            }
        }
    }
}
