namespace SopEngine.Domain.Trails;

/// <summary>Where the hash beside stands.</summary>
public enum ProofSide
{
    Left,
    Right,
}
