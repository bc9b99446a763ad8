namespace SopEngine.Application.Templates;

/// <summary>What a template is for.</summary>
public enum TemplateKind
{
    /// <summary>A message, plain text.</summary>
    Message,

    /// <summary>A paper, HTML.</summary>
    Paper,
}
