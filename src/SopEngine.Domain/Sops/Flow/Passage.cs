namespace SopEngine.Domain.Sops.Flow;

/// <summary>
/// A row that ended the moment it began, and by what: a start row or an automatic row with its only outcome, or an end row (no outcome).
/// </summary>
public sealed record Passage(Step Step, Outcome? Outcome);
