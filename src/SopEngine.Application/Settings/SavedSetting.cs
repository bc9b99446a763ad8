namespace SopEngine.Application.Settings;

/// <summary>What is in force after a call.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Changed">False when that was so before.</param>
public sealed record SavedSetting(int Number, bool Changed);
