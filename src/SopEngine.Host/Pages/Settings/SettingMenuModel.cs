using SopEngine.Application.Settings;

namespace SopEngine.Host.Pages.Settings;

/// <summary>All that the administrators of a region set.</summary>
public sealed record SettingMenuModel(IReadOnlyList<SettingView> Subjects);
