namespace SopEngine.Application.Settings;

/// <summary>One revision beside the one before it and beside what is in force.</summary>
/// <param name="View">The subject.</param>
/// <param name="Revision">Which one.</param>
/// <param name="Text">Its text.</param>
/// <param name="Since">What it changed of the one in force before it.</param>
/// <param name="Return">What would change if it were put in force again.</param>
public sealed record SettingRevisionDetail(SettingView View, SettingRevisionView Revision, string Text, IReadOnlyList<SettingDifference> Since, IReadOnlyList<SettingDifference> Return);
