namespace SopEngine.Host.Identity;

/// <summary>A bearer token and when it ends, UTC.</summary>
public sealed record IssuedToken(string Token, DateTimeOffset ExpiresAt);
