using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Training;

/// <summary>What training regions tell the operator.</summary>
internal static partial class TrainingLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "The clock of training region {Tenant} was set by {UserName} to {Instant:O}, {Speed} times real time")]
    public static partial void ClockMoved(this ILogger log, TenantId tenant, string userName, DateTime instant, int speed);
}
