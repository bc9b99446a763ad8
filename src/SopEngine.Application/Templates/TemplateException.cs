namespace SopEngine.Application.Templates;

/// <summary>A template that passed its check could not be filled; whoever fills it has something else to say.</summary>
public sealed class TemplateException(string message, Exception? cause = null) : Exception(message, cause);
