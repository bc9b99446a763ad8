namespace SopEngine.Application.Templates;

/// <summary>A paper as it was written: HTML of the few elements that papers may have, with places to be filled.</summary>
internal sealed record PaperTemplate(string Text);
