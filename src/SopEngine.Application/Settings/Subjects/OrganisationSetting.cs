using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>The units of a region and the posts that its SOPs name. Who holds a post is no setting: that has dates, and a history of its own.</summary>
public sealed class OrganisationSetting : SettingSubject
{
    internal const string Name = "organisasi", Units = "units", Roles = "roles";

    private static readonly string[] _kinds = ["opd", "bidang", "seksi", "upt", "kecamatan"];

    public override string Id => Name;

    public override string Title => "Unit dan jabatan";

    public override string About => "OPD, bidang, dan seksi, serta jabatan yang disebut SOP. Siapa yang memegang jabatan diatur pada Orang dan jabatan.";

    public override string File => TenantYamlReader.TenantFile;

    public override string OpenTickets => "Nama baru langsung tampil, juga pada tiket terbuka. Yang masih dipakai SOP, orang, atau tugas terbuka tidak dapat dihapus.";

    public override SettingForm Form(SettingScope scope) => new([],
    [
        new SettingTable(Units, "OPD dan unit", "unit",
        [
            new("id", "Pengenal") { Kind = SettingFieldKind.Hidden },
            new("name", "Nama") { Required = true },
            new("kind", "Jenis") { Kind = SettingFieldKind.Choice, Required = true, Options = [.. _kinds.Concat(scope.Tenant.Units.Select(unit => unit.Kind)).Distinct().Select(kind => new OptionView(kind, kind.Length <= 3 ? kind.ToUpperInvariant() : char.ToUpperInvariant(kind[0]) + kind[1..]))] },
            new("parent", "Bagian dari") { Kind = SettingFieldKind.Choice, Options = [.. scope.Tenant.Units.Select(unit => new OptionView(unit.Id, unit.Name))] },
            new("calendar", "Kalender") { Kind = SettingFieldKind.Choice, Options = [.. (scope.Calendars ?? []).Select(known => new OptionView(known.Id, known.Name))] },
        ]) { NameColumn = "name", Help = "Kalender diisi hanya untuk unit yang jam kerjanya lain." },
        new SettingTable(Roles, "Jabatan", "jabatan",
        [
            new("id", "Pengenal") { Kind = SettingFieldKind.Hidden },
            new("label", "Nama jabatan") { Required = true },
            new("authority", "Berwenang") { Kind = SettingFieldKind.Check },
        ]) { Help = "Yang berwenang dapat melewati dan memaksa baris SOP serta membagi pekerjaan orang lain." },
    ]);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells()
        .With(Units, tenant.Units.Select(unit => SettingSheet.Row(("id", unit.Id), ("name", unit.Name), ("kind", unit.Kind), ("parent", unit.Parent), ("calendar", unit.Calendar))))
        .With(Roles, tenant.Roles.Select(role => SettingSheet.Row(("id", role.Id), ("label", role.Label), ("authority", role.Authority ? SettingField.On : null))));

    public override Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop) => OrganisationChecks.RefuseAsync(db, trial, stop);

    internal override void Fill(MapWriter map, SettingSheet sheet) => map
        .List(Units, sheet.Rows(Units), row => new MapWriter()
            .Required("id", row.GetValueOrDefault("id", "")).Required("name", row.GetValueOrDefault("name", "")).Required("kind", row.GetValueOrDefault("kind", ""))
            .Text("parent", row.GetValueOrDefault("parent", "")).Text("calendar", row.GetValueOrDefault("calendar", "")).Short())
        .List(Roles, sheet.Rows(Roles), row => new MapWriter()
            .Required("id", row.GetValueOrDefault("id", "")).Required("label", row.GetValueOrDefault("label", "")).Flag("authority", row.GetValueOrDefault("authority") == SettingField.On).Short());

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        return ProfileReader.ReadOrganisation(map, scope.Tenant, scope.Calendars is { } calendars ? [.. calendars.Select(known => known.Id)] : null);
    }
}
