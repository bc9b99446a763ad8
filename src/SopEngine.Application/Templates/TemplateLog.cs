using Microsoft.Extensions.Logging;

namespace SopEngine.Application.Templates;

/// <summary>What the operator is told about templates.</summary>
internal static partial class TemplateLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The template {File} is not used, and another text stands in: line {Line}: {Harm}")]
    public static partial void TemplateRefused(this ILogger log, string file, int line, string harm);

    [LoggerMessage(Level = LogLevel.Error, Message = "The message {Template} of {Tenant} could not be filled; it is told by its ticket's number alone")]
    public static partial void TemplateFailed(this ILogger log, string template, string tenant, Exception failed);

    [LoggerMessage(Level = LogLevel.Error, Message = "The paper {Template} of {Tenant} could not be filled; a plain text stands in")]
    public static partial void PaperFailed(this ILogger log, string template, string tenant, Exception failed);
}
