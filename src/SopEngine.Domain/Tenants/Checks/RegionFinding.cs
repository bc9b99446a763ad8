using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>Something about a region and its SOPs that does not fit together. The finding's place is one of <paramref name="File"/>.</summary>
/// <param name="File">Which file it stands in.</param>
/// <param name="Sop">The SOP whose definition it stands in; null for the region's own files.</param>
/// <param name="Finding">What is wrong; the codes are those of <see cref="RegionFindingCatalogue"/>.</param>
public sealed record RegionFinding(RegionFile File, string? Sop, Finding Finding);
