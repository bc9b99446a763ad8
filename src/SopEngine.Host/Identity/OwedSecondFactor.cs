namespace SopEngine.Host.Identity;

/// <summary>Says of a request that its caller's role asks for a code, and that he has not set it up.</summary>
public sealed record OwedSecondFactor;
