namespace SopEngine.Application.Sops.Lineage;

/// <summary>Where the regions stand with one part of a national template.</summary>
/// <param name="Place">Which part.</param>
/// <param name="Title">Its name in Indonesian.</param>
/// <param name="Regions">Each SOP of a region that comes from the template: the region's name, where it stands, and why it refused.</param>
public sealed record TemplatePartUse(string Place, string Title, IReadOnlyList<(string Region, TemplateStand Stand, string? Ground)> Regions)
{
    public int Count(TemplateStand stand) => Regions.Count(region => region.Stand == stand);
}
