using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>What the nation changed in the template of a draft since the region last answered it.</summary>
/// <param name="Draft">The region's draft.</param>
/// <param name="Template">The template that is in force.</param>
/// <param name="Answered">The revision of it that the draft has answered.</param>
/// <param name="Parts">What is to be answered; empty where nothing is.</param>
public sealed record TemplateChanges(SopDraft Draft, SopRevision Template, int Answered, IReadOnlyList<TemplatePart> Parts)
{
    /// <summary>A newer revision of the template is in force than the draft has answered.</summary>
    public bool IsNewer => Template.Revision > Answered;
}
