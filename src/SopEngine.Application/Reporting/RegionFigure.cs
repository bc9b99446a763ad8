namespace SopEngine.Application.Reporting;

/// <summary>A region whose figures can be read.</summary>
public sealed record RegionFigure(string Region, string Name, string Agency, string Zone, string Kind, bool Training);
