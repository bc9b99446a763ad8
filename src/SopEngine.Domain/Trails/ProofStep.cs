namespace SopEngine.Domain.Trails;

/// <summary>A step from a leaf to the root: the hash beside, and the side on which it stands.</summary>
public sealed record ProofStep(ProofSide Side, string Hash);
