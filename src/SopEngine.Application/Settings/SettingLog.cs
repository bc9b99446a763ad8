using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

internal static partial class SettingLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} of {Tenant} has changed, but '{Subject}' is set on its page: revision {Number} waits there to be taken or left")]
    public static partial void FileOffered(this ILogger log, TenantId tenant, string file, string subject, int number);

    [LoggerMessage(Level = LogLevel.Error, Message = "The setting '{Subject}' of {Tenant} cannot be read any more and its file's holds: {Problem}")]
    public static partial void SettingUnreadable(this ILogger log, TenantId tenant, string subject, string problem);
}
