using SopEngine.Application.Files;

namespace SopEngine.Application.Templates;

/// <summary>What stands between two pairs of braces, and where.</summary>
internal sealed record TemplateExpression(SourcePosition At, TemplateExpressionKind Kind, string Text);
