namespace SopEngine.Domain.Calendars.Checks;

/// <summary>The calendars themselves: there is one, each has hours, and dated hours fit the weekdays it works.</summary>
internal static class OfficeChecks
{
    private const string Cell = "Kalender";

    public static void Run(CalendarScope scope)
    {
        if (scope.Whole.Calendars.IsEmpty)
        {
            scope.Report(
                "calendars-missing", "calendars", Cell, "Tidak ada satu pun kalender, sehingga tidak ada tenggat yang dapat dihitung.",
                "Tulis paling sedikit satu kalender di bawah \"calendars\"; yang pertama adalah kalender kantor biasa.");
        }

        scope.ReportTwins("calendar-twice", "calendars", Cell, scope.Book.Calendars.Select(office => office.Id), "unit dan topik tidak tahu yang mana.");
        foreach (var (index, office) in scope.Book.Calendars.Index())
        {
            Check(scope, office, $"calendars/{index}");
        }
    }

    private static void Check(CalendarScope scope, OfficeCalendar office, string place)
    {
        WeekChecks.Run(scope, office.Week, place + "/week", Cell);
        PeriodChecks.Run(scope, office.Periods, place + "/periods");
        if (office.Week.Days.Values.All(segments => segments.IsEmpty))
        {
            scope.Report(
                "calendar-without-hours", place, Cell, $"Kalender \"{office.Name}\" tidak mempunyai jam kerja; tidak ada tenggat yang akan tercapai.",
                "Tulis jam kerjanya di bawah \"week\", atau \"always: true\" untuk layanan tanpa henti.");
        }
        else if (!office.AlwaysOpen)
        {
            CheckWeekdays(scope, office, place);
        }
    }

    /// <summary>A six-day office in a Ramadan for which only five-day hours are known would lose its Saturdays without a word.</summary>
    private static void CheckWeekdays(CalendarScope scope, OfficeCalendar office, string place)
    {
        var own = office.Periods.Select(period => period.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var period in office.Periods.Concat(scope.Whole.Periods.Where(period => !own.Contains(period.Id))))
        {
            var closed = period.Week.Total == TimeSpan.Zero;
            if (!closed && !period.Week.SharesDaysWith(office.Week) && period.SixDayWeek?.SharesDaysWith(office.Week) != true)
            {
                scope.Report(
                    "period-other-weekdays", place, Cell,
                    $"Hari kerja kalender \"{office.Name}\" adalah {Words.Weekdays(office.Week)}, tetapi jam \"{period.Name}\" hanya ada untuk {Words.Weekdays(period.Week)}; hari lainnya dihitung libur.",
                    $"Beri kalender ini jam sendiri untuk \"{period.Id}\" di bawah \"periods\".");
            }
        }
    }
}
