using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>What the import tells the operator.</summary>
internal static partial class ImportLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A definition of {Tenant} is refused and not served: {Definition}")]
    public static partial void DefinitionRefused(this ILogger log, TenantId tenant, RefusedDefinition definition);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Tenant}: {Served} SOPs in force, {Refused} definition files refused")]
    public static partial void Imported(this ILogger log, TenantId tenant, int served, int refused);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No folder of definitions was found at {Path}: no SOP is served")]
    public static partial void NoDefinitions(this ILogger log, string path);
}
