using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tenants.Checks;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>The services that can be asked for: topics with their SOP, promised time and unit.</summary>
public sealed class CatalogueSetting : SettingSubject
{
    private const string Topics = "topics";

    public override string Id => "katalog";

    public override string Title => "Katalog layanan";

    public override string About => "Topik yang dipilih pelapor, SOP yang melayaninya, target waktunya, dan unit yang mengerjakannya.";

    public override string File => TenantYamlReader.CatalogueFile;

    public override string OpenTickets => "Jam tiket yang sudah berjalan tidak berubah; target baru berlaku untuk jam yang dimulai sesudahnya.";

    public override SettingForm Form(SettingScope scope) => new([], [new SettingTable(Topics, "Layanan", "layanan",
    [
        new("id", "Pengenal") { Kind = SettingFieldKind.Hidden },
        new("label", "Nama layanan") { Required = true },
        new("sop", "SOP") { Kind = SettingFieldKind.Choice, Required = true, Options = [.. scope.Sops.Select(sop => new OptionView(sop.Printed.Sop, sop.Printed.Document.Title))] },
        new("time", "Target waktu"),
        new("class", "Kelas durasi") { Kind = SettingFieldKind.Choice, Options = [.. scope.Sops.SelectMany(sop => sop.Printed.Classes).DistinctBy(known => known.Id).Select(known => new OptionView(known.Id, known.Label))] },
        new("unit", "Unit pelaksana") { Kind = SettingFieldKind.Choice, Options = [.. scope.Tenant.Units.Select(unit => new OptionView(unit.Id, unit.Name))] },
        new("calendar", "Kalender") { Kind = SettingFieldKind.Choice, Options = [.. (scope.Calendars ?? []).Select(known => new OptionView(known.Id, known.Name))] },
        new("ticketType", "Jenis tiket") { Kind = SettingFieldKind.Choice, Options = [.. CatalogueReader.Types.Select(type => new OptionView(type, type))] },
        new("sample", "Contoh") { Kind = SettingFieldKind.Check },
    ]) { Help = "Target waktu ditulis seperti 30 menit, 1 jam, 3 hari, atau 5 hari kalender. Kolom yang tidak diperlukan dikosongkan." }]);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells().With(Topics, tenant.Topics.Select(topic => SettingSheet.Row(
        ("id", topic.Id), ("label", topic.Label), ("sop", topic.Sop), ("time", TargetText.Of(topic.Time)), ("class", topic.Class), ("unit", topic.Unit), ("calendar", topic.Calendar),
        ("ticketType", topic.TicketType), ("sample", topic.Sample ? SettingField.On : null))));

    public override async Task<IReadOnlyList<SettingEffect>> EffectsAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        var warnings = Findings(trial).Where(finding => finding.Finding.Severity == FindingSeverity.Warning).Select(finding => $"{finding.Finding.Harm} {finding.Finding.Fix}").ToList();
        var open = await OpenAsync(db, [.. Changed(trial).Select(topic => topic.Id)], stop);
        var running = open.Select(used => $"{trial.Scope.Tenant.Topics.First(topic => topic.Id == used.Topic).Label}: {used.Count} tiket terbuka").ToList();
        return [new SettingEffect("Perlu diperhatikan", warnings), new SettingEffect("Tiket terbuka pada layanan yang diubah", running)];
    }

    public override async Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        var errors = Findings(trial).Where(finding => finding.Finding.Severity == FindingSeverity.Error)
            .Select(finding => new FieldError(finding.File == RegionFile.Catalogue ? finding.Finding.Place : "", finding.Finding.Code, $"{finding.Finding.Harm} {finding.Finding.Fix}"));
        var moved = trial.Scope.Tenant.Topics.Where(topic => trial.After.Topics.All(left => left.Id != topic.Id || left.Sop != topic.Sop)).ToList();
        var used = (await OpenAsync(db, [.. moved.Select(topic => topic.Id)], stop)).Select(use => new FieldError(
            "", "in-use", $"\"{moved.First(topic => topic.Id == use.Topic).Label}\" masih dipakai {use.Count} tiket terbuka; layanan ini belum dapat dihapus atau dipindah ke SOP lain. Selesaikan tiketnya dahulu, atau reklasifikasi."));
        return [.. errors, .. used];
    }

    internal override void Fill(MapWriter map, SettingSheet sheet) => map.List(Topics, sheet.Rows(Topics), row => new MapWriter()
        .Required("id", row.GetValueOrDefault("id", ""))
        .Required("label", row.GetValueOrDefault("label", ""))
        .Required("sop", row.GetValueOrDefault("sop", ""))
        .Text("time", row.GetValueOrDefault("time", ""))
        .Text("class", row.GetValueOrDefault("class", ""))
        .Text("unit", row.GetValueOrDefault("unit", ""))
        .Text("calendar", row.GetValueOrDefault("calendar", ""))
        .Text("ticketType", row.GetValueOrDefault("ticketType", ""))
        .Flag("sample", row.GetValueOrDefault("sample") == SettingField.On)
        .Short());

    internal override TenantProfile Lay(SettingScope scope, MapReader map) =>
        scope.Tenant with { Topics = CatalogueReader.Read(map, scope.Tenant, scope.Calendars is { } calendars ? [.. calendars.Select(known => known.Id)] : null) };

    private static IEnumerable<CatalogueTopic> Changed(SettingTrial trial) => trial.Scope.Tenant.Topics.Except(trial.After.Topics);

    // what is wrong already does not stand in the way of another change
    private static IEnumerable<RegionFinding> Findings(SettingTrial trial)
    {
        var sops = trial.Scope.Sops.Select(sop => sop.Printed).ToList();
        return RegionChecks.Run(trial.After, sops).Except(RegionChecks.Run(trial.Scope.Tenant, sops)).Where(finding => finding.File == RegionFile.Catalogue || finding.Finding.Code == "topics-missing");
    }

    private static async Task<List<(string Topic, int Count)>> OpenAsync(SopDbContext db, IReadOnlyList<string> topics, CancellationToken stop)
    {
        if (topics.Count == 0)
        {
            return [];
        }

        var counted = await db.Tickets.Where(row => row.Status != TicketStatus.Closed && row.Topic != null).GroupBy(row => row.Topic!).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        return [.. counted.Where(group => topics.Contains(group.Key)).Select(group => (group.Key, group.Count))];
    }
}
