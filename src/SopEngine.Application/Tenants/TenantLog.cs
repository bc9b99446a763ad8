using Microsoft.Extensions.Logging;

namespace SopEngine.Application.Tenants;

/// <summary>What reading the regions tells the operator.</summary>
internal static partial class TenantLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A region is refused and not served: {Region}")]
    public static partial void TenantRefused(this ILogger log, RefusedTenant region);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} regions read from {Folder}")]
    public static partial void TenantsRead(this ILogger log, int count, string folder);
}
