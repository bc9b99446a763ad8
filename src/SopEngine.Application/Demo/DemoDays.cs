using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Demo;

/// <summary>When people come with their troubles: by day and hour, as the office's own calendar has it.</summary>
internal static class DemoDays
{
    private const double DayOff = 0.05;
    private const double DatedHours = 0.6;
    private const double AfterHours = 0.09;

    /// <summary>So many instants, UTC, in order; in the month of a rush twice as many as else.</summary>
    public static IReadOnlyList<DateTime> Deal(Chance chance, WorkingCalendar calendar, DemoSpan span, int count, DateOnly? rush = null)
    {
        var days = Enumerable.Range(0, span.Days).Select(span.From.AddDays).ToList();
        var (reach, sum) = (new double[days.Count], 0.0);
        foreach (var (index, day) in days.Index())
        {
            sum += Weight(calendar, day) * (IsRush(day, rush) ? 2 : 1);
            reach[index] = sum;
        }

        var instants = Enumerable.Range(0, count).Select(_ => Instant(chance, calendar, days[Index(reach, chance.Next() * sum)])).ToList();
        instants.Sort();
        return instants;
    }

    /// <summary>Whether a day lies in the month that begins then.</summary>
    public static bool IsRush(DateOnly day, DateOnly? rush) => rush is { } first && day >= first && day < first.AddMonths(1);

    private static int Index(double[] reach, double drawn)
    {
        var found = Array.BinarySearch(reach, drawn);
        return Math.Min(found < 0 ? ~found : found + 1, reach.Length - 1);
    }

    /// <summary>Mondays are busy, Fridays are not; while other hours hold (Ramadan) there is less of everything; days off have next to nothing.</summary>
    private static double Weight(WorkingCalendar calendar, DateOnly day)
    {
        if (!calendar.IsWorkingDay(day))
        {
            return DayOff;
        }

        var weekday = day.DayOfWeek switch
        {
            DayOfWeek.Monday => 1.3,
            DayOfWeek.Tuesday => 1.1,
            DayOfWeek.Friday => 0.75,
            _ => 1.0,
        };
        return weekday * (calendar.PeriodOf(day) is null ? 1 : DatedHours);
    }

    private static DateTime Instant(Chance chance, WorkingCalendar calendar, DateOnly day)
    {
        var hours = calendar.IntervalsOf(day);
        if (hours.Count == 0 || chance.Happens(AfterHours))
        {
            var at = hours.Count == 0 ? chance.Between(TimeSpan.FromHours(8), TimeSpan.FromHours(21)) : chance.Between(TimeSpan.FromHours(18), TimeSpan.FromHours(22.5));
            return Cut(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue) + at, calendar.Zone));
        }

        // the morning is busier than the afternoon
        var left = hours.Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length) * Math.Pow(chance.Next(), 1.3);
        foreach (var piece in hours)
        {
            if (left < piece.Length)
            {
                return Cut(piece.From + left);
            }

            left -= piece.Length;
        }

        return Cut(hours[^1].To);
    }

    private static DateTime Cut(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
