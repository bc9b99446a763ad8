using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Deliveries;

/// <summary>When a message leaves: at once, after the quiet hours, or with the summary of the day.</summary>
internal readonly record struct SendTime(DateTime At, bool Digest)
{
    /// <summary>The longest stretch without a working day that a summary waits through, in days: after that it is sent on the next day whatever it is.</summary>
    private const int LongestHoliday = 30;

    /// <summary>
    /// Who asks for something hears of it at once. Officers are left in peace in the quiet hours, unless the topic has a calendar of its own (a service that never closes);
    /// who has a summary gets it at its time on the next working day.
    /// </summary>
    public static SendTime Of(TicketContext context, TicketHeader header, Person? person)
    {
        var rules = context.Tenant.Messages;
        if (person is null || person.UserName == header.Requester || context.FindTopic(header.Topic)?.Calendar is not null)
        {
            return new(context.Now, false);
        }

        if (rules.Digests.FirstOrDefault(digest => person.HasRole(digest.Role)) is { } summary)
        {
            return new(NextSummary(context, summary.At), true);
        }

        return new(rules.Quiet is { } quiet ? Utc(context.Tenant, quiet.EndAfter(context.Tenant.At(context.Now).DateTime)) : context.Now, false);
    }

    private static DateTime NextSummary(TicketContext context, TimeOnly at)
    {
        var local = context.Tenant.At(context.Now).DateTime;
        var day = DateOnly.FromDateTime(local).AddDays(TimeOnly.FromDateTime(local) < at ? 0 : 1);
        for (var waited = 0; waited < LongestHoliday && !Works(context.Calendars.Ordinary, day); waited++)
        {
            day = day.AddDays(1);
        }

        return Utc(context.Tenant, day.ToDateTime(at));
    }

    // a year whose holidays are not decreed yet has its weekdays
    private static bool Works(WorkingCalendar calendar, DateOnly day) =>
        calendar.IsSet(day) ? calendar.IsWorkingDay(day) : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateTime Utc(TenantProfile tenant, DateTime local)
    {
        var utc = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), tenant.TimeZone());
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
