using SopEngine.Application.Sops.Approval;

namespace SopEngine.Application.Sops;

/// <summary>A revision that was published, when the house took it in (UTC), and whether new tickets run on it.</summary>
public sealed record PublishedRevision(LoadedSop Sop, DateTime PublishedAt, bool InForce)
{
    /// <summary>What it changed, as its author told; null for one that came by a file.</summary>
    public string? Change { get; init; }

    /// <summary>The ticket by which it was ratified; null for one that came by a file.</summary>
    public string? Ticket { get; init; }

    /// <summary>By whom it came into force; null for one that came by a file.</summary>
    public ApprovalTrail? Trail { get; init; }

    /// <summary>How many characters of the hash stand on paper: enough that no two revisions share them.</summary>
    public const int SealLength = 12;

    /// <summary>The first characters of the hash, as printed.</summary>
    public string Seal => SealOf(Sop.Sha256);

    public static string SealOf(string sha256) => sha256[..SealLength];
}
