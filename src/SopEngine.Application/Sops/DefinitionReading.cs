using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Sops;

/// <summary>A definition file that was read: the region it belongs to (its folder's name), its path as it was named to us, and what came of it.</summary>
public sealed record DefinitionReading(string Tenant, string Path, SopReading Reading);
