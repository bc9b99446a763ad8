namespace SopEngine.Application.Templates;

/// <summary>A template that a region uses, and whose text it is.</summary>
public sealed record TemplateLine(TemplateKind Kind, string Name, TemplateSource Source, string Text);
