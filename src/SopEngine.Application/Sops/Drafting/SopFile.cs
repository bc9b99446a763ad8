using SopEngine.Application.Sops.Lineage;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>What a file became: a draft that nobody has checked, and what is to be known of it. Nothing is saved by reading.</summary>
public sealed record SopFile(SopRevision Draft, IReadOnlyList<DraftMark> Marks)
{
    /// <summary>The national template that it begins with; null where it begins with none.</summary>
    internal DraftLineage? Lineage { get; init; }
}
