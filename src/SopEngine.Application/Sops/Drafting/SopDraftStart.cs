namespace SopEngine.Application.Sops.Drafting;

/// <summary>What a draft begins with.</summary>
/// <param name="Sop">The region's own SOP that is changed; null for a new one.</param>
/// <param name="Title">Nama SOP of a new one.</param>
/// <param name="From">For a new one: the region whose SOP it is made after, and which; null for an empty table.</param>
/// <param name="File">A file that holds the SOP; null for none.</param>
public sealed record SopDraftStart(string? Sop, string? Title, (string Tenant, string Sop)? From, byte[]? File = null)
{
    /// <summary>A revision of <see cref="Sop"/> that a file brought and nobody has approved yet; null for the one in force.</summary>
    public int? Revision { get; init; }
}
