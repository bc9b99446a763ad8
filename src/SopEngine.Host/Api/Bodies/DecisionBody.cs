namespace SopEngine.Host.Api.Bodies;

/// <summary>Why something is decided so. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record DecisionBody(string? Ground = null, string? Reason = null);
