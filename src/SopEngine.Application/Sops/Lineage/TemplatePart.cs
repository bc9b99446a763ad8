using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>One part of a national template that the nation changed and a region is asked about.</summary>
/// <param name="Place">Which part: <c>steps/verifikasi</c>, <c>steps:order</c>, <c>document</c>.</param>
/// <param name="Title">Its name in Indonesian.</param>
/// <param name="IsContested">The region changed it as well; else the nation alone did.</param>
/// <param name="Nation">What the nation changed, old and new.</param>
/// <param name="Region">What the region changed in the same part.</param>
public sealed record TemplatePart(string Place, string Title, bool IsContested, IReadOnlyList<Difference> Nation, IReadOnlyList<Difference> Region)
{
    /// <summary>The nation put in something under an id that the region had given to something else: they are two.</summary>
    public bool IsTwin { get; init; }

    /// <summary>How the region has answered it already, in this draft; null for not yet.</summary>
    public PartAnswer? Answer { get; init; }
}
