namespace SopEngine.Application.Settings;

/// <summary>One cell or row that two revisions have otherwise.</summary>
/// <param name="What">What is meant, Indonesian.</param>
/// <param name="Before">As it was; empty for nothing.</param>
/// <param name="After">As it is, or would be.</param>
public sealed record SettingDifference(string What, string Before, string After);
