using SopEngine.Application.Papers;
using SopEngine.Application.Settings;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Papers;

/// <summary>A template and what it makes of a ticket. <paramref name="Asked"/> is the number that was typed.</summary>
public sealed record TemplatePreviewModel(TemplatePreview Preview, FormState Form, string? Asked)
{
    /// <summary>What is set of it, and its history; null where it cannot be set.</summary>
    public SettingView? Set { get; init; }

    /// <summary>True right after it was saved.</summary>
    public bool IsSaved { get; init; }
}
