using SopEngine.Application.Templates;

namespace SopEngine.Host.Pages.Papers;

/// <summary>The templates that a region uses.</summary>
public sealed record TemplateListModel(IReadOnlyList<TemplateLine> Lines);
