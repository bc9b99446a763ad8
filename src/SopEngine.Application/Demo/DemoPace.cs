using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Demo;

/// <summary>How long people take, counted in the working time of the calendar that the work runs on.</summary>
internal static class DemoPace
{
    private const double Evening = 0.15;

    /// <summary>When an officer is done with a row that has a time; UTC, null where the calendar is not set that far.</summary>
    /// <param name="chance">Whose.</param>
    /// <param name="calendar">On which the work runs.</param>
    /// <param name="now">UTC.</param>
    /// <param name="due">UTC.</param>
    /// <param name="late">Whether it takes longer than it may.</param>
    public static DateTime? Officer(Chance chance, WorkingCalendar calendar, DateTime now, DateTime due, bool late)
    {
        var left = due > now ? calendar.Between(now, due) : TimeSpan.Zero;
        if (late)
        {
            return Later(calendar, now, (left * chance.Between(1.05, 1.6)) + chance.Between(TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(90)));
        }

        // most work is done well before its time
        var share = 0.06 + (0.8 * Math.Pow(chance.Next(), 1.5));
        return Later(calendar, now, left > TimeSpan.Zero ? left * share : chance.Between(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(45)));
    }

    /// <summary>When an officer is done with a row that has no time of its own: soon, and sooner where a clock that the rows share runs out.</summary>
    public static DateTime? Quick(Chance chance, WorkingCalendar calendar, DateTime now, DateTime? shared)
    {
        var wanted = chance.Between(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(40));
        var left = shared is { } due && due > now ? calendar.Between(now, due) * chance.Between(0.1, 0.5) : wanted;
        return Later(calendar, now, left < wanted ? left : wanted);
    }

    /// <summary>When a requester gets round to it: mostly within a day or two, now and then in the evening.</summary>
    public static DateTime? Requester(Chance chance, WorkingCalendar calendar, DateTime now)
    {
        var close = calendar.CloseOfBusiness(calendar.DayOf(now)).At;
        return chance.Happens(Evening) && close > now
            ? close + chance.Between(TimeSpan.FromHours(2), TimeSpan.FromHours(5))
            : Later(calendar, now, TimeSpan.FromMinutes(12 + (1300 * Math.Pow(chance.Next(), 2.5))));
    }

    /// <summary>After so much working time.</summary>
    public static DateTime? Later(WorkingCalendar calendar, DateTime now, TimeSpan work) => calendar.Add(now, Cut(work)).At;

    /// <summary>Part of the way from now to then, in working time.</summary>
    public static DateTime? Between(WorkingCalendar calendar, DateTime now, DateTime then, double share) => Later(calendar, now, calendar.Between(now, then) * share);

    private static TimeSpan Cut(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Floor(time.TotalMilliseconds));
}
