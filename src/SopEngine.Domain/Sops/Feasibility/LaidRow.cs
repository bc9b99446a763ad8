namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>A row of a path on a calendar: when it begins and when it is due at the latest (UTC).</summary>
public sealed record LaidRow(TimedRow Row, DateTime From, DateTime Due);
