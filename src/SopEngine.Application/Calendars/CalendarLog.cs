using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>What happens to calendars, for the operator.</summary>
internal static partial class CalendarLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The calendar files of {Tenant} have changed: version {Number} waits on its calendar page for somebody to look at the due times it moves")]
    public static partial void CalendarProposed(this ILogger log, TenantId tenant, int number);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The calendar of {Tenant} is not set for {Year}: no due time is laid in that year until its decree is entered")]
    public static partial void CalendarUnset(this ILogger log, TenantId tenant, int year);

    [LoggerMessage(Level = LogLevel.Information, Message = "Calendar version {Number} of {Tenant} is laid: {Moved} clocks have another due time")]
    public static partial void CalendarLaid(this ILogger log, TenantId tenant, int number, int moved);

    [LoggerMessage(Level = LogLevel.Information, Message = "Version {Number} of the nation's calendar is taken over by all regions")]
    public static partial void DecreeSpread(this ILogger log, int number);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Tenant} could not take over version {Number} of the nation's calendar, and is tried again: {Why}")]
    public static partial void DecreeNotTaken(this ILogger log, TenantId tenant, int number, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Ticket {Ticket} of {Tenant} could not be laid on the calendar in force and is tried again: {Problem}")]
    public static partial void CalendarNotLaid(this ILogger log, TenantId tenant, string ticket, string problem);
}
