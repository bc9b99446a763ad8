namespace SopEngine.Domain.Papers;

/// <summary>
/// That a paper goes to the requester and must come back signed: the answer of his row that cannot be given before, and the question of that answer which may bring the
/// signed paper as a file; null where it is agreed to on the page only.
/// </summary>
public sealed record PaperReturn(string Step, string Outcome, string? Field);
