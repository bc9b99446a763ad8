namespace SopEngine.Application.Calendars;

/// <summary>What a change of the nation's calendar comes to in all regions.</summary>
/// <param name="Regions">By name.</param>
/// <param name="Least">Figures of fewer are not told.</param>
public sealed record DecreePreview(IReadOnlyList<DecreeRegion> Regions, int Least);
