namespace SopEngine.Application.Accounts;

/// <summary>A link that can be used once to choose a password: the token is shown this once. <see cref="ExpiresAt"/> is UTC.</summary>
public sealed record Invitation(string UserName, string Token, DateTime ExpiresAt);
