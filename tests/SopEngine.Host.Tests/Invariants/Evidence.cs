using SopEngine.Host.Tests.Kills;

namespace SopEngine.Host.Tests.Invariants;

/// <summary>What the invariants are judged by: the rows as they lie in the database, and what the clients wrote down.</summary>
internal sealed record Evidence(StoredRows Rows)
{
    /// <summary>What clients asked and were answered; null when there was none.</summary>
    public ClientLog? Log { get; init; }

    /// <summary>What the product's own replay of every history found, as code and words; null when it was not asked, because it takes its time.</summary>
    public IReadOnlyList<(string Code, string Words)>? Replayed { get; init; }

    /// <summary>Rows that join others and are passed once a ticket.</summary>
    public IReadOnlyList<string> Joins { get; init; } = [];

    /// <summary>Rows that call another SOP.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>When everything was to have healed: nothing that fell due long before may still wait. Null while a host is down.</summary>
    public DateTime? HealedAt { get; init; }
}
