using SopEngine.Domain.Papers;

namespace SopEngine.Application.Tenants;

/// <summary>What <c>papers.yaml</c> says.</summary>
internal sealed record ReadPapers(Letterhead Head, IReadOnlyList<PaperRule> Rules);
