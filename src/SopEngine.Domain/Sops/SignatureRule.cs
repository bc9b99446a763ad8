namespace SopEngine.Domain.Sops;

/// <summary>
/// Several signatures on one row: the outcome takes effect when <see cref="Count"/> different persons of the lane have chosen it. Any other outcome takes
/// effect at once.
/// </summary>
public sealed record SignatureRule(string Outcome, int Count);
