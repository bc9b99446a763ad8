using SopEngine.Application.Settings.Subjects;
using SopEngine.Application.Templates;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

/// <summary>The subjects of a region's settings: those of the menu, and its templates one by one.</summary>
public sealed class SettingSubjects(TemplateShelf shelf)
{
    /// <summary>Those of the menu, in its order.</summary>
    public static IReadOnlyList<SettingSubject> Menu { get; } = [new OrganisationSetting(), new CatalogueSetting(), new RulesSetting(), new NumberSetting(), new BrandSetting(), new MessageSetting()];

    public SettingSubject? Find(TenantId tenant, string id) => Menu.FirstOrDefault(subject => subject.Id == id)
        ?? (id.Contains('.', StringComparison.Ordinal) && shelf.OfFiles(tenant).FirstOrDefault(line => TemplateSetting.IdOf(line.Kind, line.Name) == id) is { } found ? new TemplateSetting(found) : null);
}
