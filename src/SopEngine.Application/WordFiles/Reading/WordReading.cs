using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>What a Word file became: a draft that nobody has checked, and a mark for each of its cells. Nothing is saved or published by reading.</summary>
public sealed record WordReading(SopRevision Draft, IReadOnlyList<CellMark> Marks);
