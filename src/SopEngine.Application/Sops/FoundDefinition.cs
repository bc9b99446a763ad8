namespace SopEngine.Application.Sops;

/// <summary>
/// A definition file that lies in a region's folder. Its mark tells everything on which it depends whether it is sound: its bytes, what is turned on in the region, and the
/// program that checks it; null when it cannot be read.
/// </summary>
internal sealed record FoundDefinition(string Name, string Path, string? Mark);
