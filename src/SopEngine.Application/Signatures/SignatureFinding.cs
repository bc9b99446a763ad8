namespace SopEngine.Application.Signatures;

/// <summary>What a detached signature proves.</summary>
/// <param name="IsIntact">It was made over these very bytes.</param>
/// <param name="Name">Whose certificate made it; empty when it is broken.</param>
/// <param name="IsSelfMade">Nobody but the certificate itself vouches for the name: practice.</param>
public sealed record SignatureFinding(bool IsIntact, string Name, bool IsSelfMade)
{
    public static SignatureFinding Broken { get; } = new(false, "", false);
}
