namespace SopEngine.Application.Settings;

/// <summary>What a change does beyond its own cells, shown before it is saved.</summary>
public sealed record SettingEffect(string Title, IReadOnlyList<string> Lines);
