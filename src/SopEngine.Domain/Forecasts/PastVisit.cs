using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Forecasts;

/// <summary>One visit to one row as it once was.</summary>
/// <param name="Step">The row's id.</param>
/// <param name="Lane">Who did it.</param>
/// <param name="Owner">Whose time it cost.</param>
/// <param name="ActiveAt">When it could be acted on, UTC.</param>
/// <param name="EndedAt">When it ended, UTC; null while it had not.</param>
/// <param name="Outcome">The answer that ended it; null for none.</param>
/// <param name="Working">Working time it took, less where it stood; null while it had not ended.</param>
/// <param name="Target">What it was allowed; null for nothing.</param>
public sealed record PastVisit(string Step, string Lane, OwnerSide Owner, DateTime ActiveAt, DateTime? EndedAt, string? Outcome, TimeSpan? Working, TimeSpan? Target)
{
    /// <summary>The instant at which it was last seen, still open, UTC; null for what ended.</summary>
    public DateTime? SeenAt { get; init; }

    /// <summary>What was known of it at an instant: what ended later had not ended yet.</summary>
    public PastVisit KnownAt(DateTime instant) => EndedAt < instant ? this : this with { EndedAt = null, Outcome = null, Working = null, SeenAt = instant };
}
