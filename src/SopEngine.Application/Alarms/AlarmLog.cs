using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Alarms;

/// <summary>What the passes over alarms tell the operator.</summary>
internal static partial class AlarmLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Alarm {Ordinal} of ticket {Ticket} in {Tenant} is put off: {Problem}")]
    public static partial void AlarmRefused(this ILogger log, TenantId tenant, string ticket, int ordinal, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Alarm {Ordinal} of ticket {Ticket} in {Tenant} failed so often that it is parked: an operator decides")]
    public static partial void AlarmParked(this ILogger log, TenantId tenant, string ticket, int ordinal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Alarm {Ordinal} of ticket {Ticket} in {Tenant} failed and is put off")]
    public static partial void AlarmFailed(this ILogger log, Exception failure, TenantId tenant, string ticket, int ordinal);
}
