namespace SopEngine.Application.Reporting;

/// <summary>A reporting token as its owner sees it; never the token itself.</summary>
public sealed record ReportTokenView(Guid Id, string Label, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt);
