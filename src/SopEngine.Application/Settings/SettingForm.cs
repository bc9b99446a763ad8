namespace SopEngine.Application.Settings;

/// <summary>What can be filled in of a subject: single cells and tables.</summary>
public sealed record SettingForm(IReadOnlyList<SettingField> Fields, IReadOnlyList<SettingTable> Tables);
