namespace SopEngine.Application.Reporting;

/// <summary>A new token, told this once: it is the password, and <see cref="UserName"/> the user name.</summary>
public sealed record MadeReportToken(Guid Id, string UserName, string Token, DateTimeOffset ExpiresAt);
