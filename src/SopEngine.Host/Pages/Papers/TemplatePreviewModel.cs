using SopEngine.Application.Papers;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Papers;

/// <summary>A template and what it makes of a ticket. <paramref name="Asked"/> is the number that was typed.</summary>
public sealed record TemplatePreviewModel(TemplatePreview Preview, FormState Form, string? Asked);
