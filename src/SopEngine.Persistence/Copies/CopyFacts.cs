namespace SopEngine.Persistence.Copies;

/// <summary>
/// What a copy of a database holds, as it was counted in the copy itself: its file and SHA-256, its last migration, and of each region the tickets, the entries of their
/// histories, and <see cref="RegionCopy.Head"/>. Two databases with the same facts tell the same.
/// </summary>
public sealed record CopyFacts(string File, string Sha256, long Bytes, string Migration, IReadOnlyList<RegionCopy> Regions);
