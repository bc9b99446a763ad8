using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tickets;

/// <summary>What the commands tell the operator.</summary>
internal static partial class TicketLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message =
        "The clock is {Behind} behind the last entry of ticket {Ticket} in {Tenant}: what happens now is written at that entry's time. Was the server's clock set back?")]
    public static partial void ClockBehindTicket(this ILogger log, TenantId tenant, string ticket, TimeSpan behind);
}
