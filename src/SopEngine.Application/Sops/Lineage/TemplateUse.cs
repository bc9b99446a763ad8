using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>How the regions use a national template.</summary>
/// <param name="Template">As it is in force.</param>
/// <param name="Regions">The SOPs of regions that come from it: region, title, and the revision of the template that was answered last.</param>
/// <param name="Parts">Row by row, then the rest.</param>
public sealed record TemplateUse(SopRevision Template, IReadOnlyList<(string Region, string Title, int Answered)> Regions, IReadOnlyList<TemplatePartUse> Parts);
