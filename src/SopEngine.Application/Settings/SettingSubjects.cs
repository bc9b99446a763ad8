using SopEngine.Application.Settings.Subjects;

namespace SopEngine.Application.Settings;

/// <summary>All subjects of a region's settings, in the order of the menu.</summary>
public static class SettingSubjects
{
    public static IReadOnlyList<SettingSubject> All { get; } = [new CatalogueSetting(), new RulesSetting(), new NumberSetting(), new BrandSetting(), new MessageSetting()];

    public static SettingSubject? Find(string id) => All.FirstOrDefault(subject => subject.Id == id);
}
