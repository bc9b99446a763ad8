using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>What the passes over deliveries tell the operator. Never an address or a word of a message.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Messages by {Way} of {Tenant} wait: {Why}")]
    public static partial void OtherSideDown(this ILogger log, DeliveryWay way, TenantId tenant, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message of ticket {Ticket} in {Tenant} ({Id}, {Way}) cannot be delivered and is parked: somebody of the region decides")]
    public static partial void DeliveryParked(this ILogger log, TenantId tenant, string ticket, Guid id, DeliveryWay way);
}
