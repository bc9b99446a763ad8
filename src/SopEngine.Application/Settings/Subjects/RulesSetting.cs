using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>What the documents leave to the region: parts outside the SOP, guests, the form of rating, its own words for states, national targets.</summary>
public sealed class RulesSetting : SettingSubject
{
    private const string Extensions = "extensions", Targets = "nationalTargets", Sp4n = "sp4n", On = "on";

    private static readonly (string Status, string Label)[] _states = [("open", "Sebutan untuk terbuka"), ("waiting", "Sebutan untuk menunggu pemohon"), ("resolved", "Sebutan untuk selesai dikerjakan"), ("closed", "Sebutan untuk ditutup")];

    public override string Id => "aturan";

    public override string Title => "Aturan yang dibuka SOP";

    public override string About => "Bagian di luar SOP yang dinyalakan daerah, laporan tanpa akun, penilaian, dan sebutan keadaan tiket. Yang tertulis di SOP sendiri, seperti cakupan jam dan batas tunggu, diubah lewat rancangan SOP.";

    public override string File => TenantYamlReader.TenantFile;

    public override string OpenTickets => "Bagian yang dinyalakan berlaku juga bagi tiket terbuka; yang sedang ditempati tiket tidak dapat dimatikan.";

    public override SettingForm Form(SettingScope scope) => new(
    [
        new("guests", "Terima laporan tanpa akun") { Kind = SettingFieldKind.Check },
        new("satisfaction", "Penilaian kepuasan") { Kind = SettingFieldKind.Choice, Required = true, Options = [new("one", "satu nilai"), new("ikm", "sembilan unsur IKM"), new("none", "tidak dinilai")] },
        .. _states.Select(state => new SettingField($"labels/{state.Status}", state.Label) { Longest = 40, Help = "Kosongkan untuk sebutan baku." }),
    ],
    [
        new SettingTable(Extensions, "Bagian di luar SOP", "bagian", [new("id", "Bagian") { Kind = SettingFieldKind.Hidden }, new(On, "Nyala") { Kind = SettingFieldKind.Check }])
        {
            Rows = RuleParts.Of(scope), Help = "Bagian ini tidak ada dalam dokumen yang ditandatangani; yang dinyalakan ditandai \"di luar SOP\".",
        },
        new SettingTable(Targets, "Target nasional di samping SOP", "SOP", [new("id", "SOP") { Kind = SettingFieldKind.Hidden }, new(Sp4n, "SP4N-LAPOR!") { Kind = SettingFieldKind.Check }])
        {
            Rows = [.. scope.Sops.Select(sop => new OptionView(sop.Printed.Sop, sop.Printed.Document.Title))],
        },
    ]);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet
        .OfCells([("guests", tenant.Guests ? SettingField.On : null), ("satisfaction", Choices<SatisfactionForm>.WordOf(tenant.Satisfaction)), .. _states.Select(state => ($"labels/{state.Status}", tenant.Labels.GetValueOrDefault(state.Status)))])
        .With(Extensions, tenant.Extensions.OrderBy(sop => sop.Key, StringComparer.Ordinal).SelectMany(sop => sop.Value.Order(StringComparer.Ordinal).Select(name => SettingSheet.Row(("id", RuleParts.Key(sop.Key, name)), (On, SettingField.On)))))
        .With(Targets, tenant.NationalTargets.Where(sop => sop.Value.Count > 0).OrderBy(sop => sop.Key, StringComparer.Ordinal).Select(sop => SettingSheet.Row(("id", sop.Key), (Sp4n, SettingField.On))));

    public override Task<IReadOnlyList<SettingEffect>> EffectsAsync(SopDbContext db, SettingTrial trial, CancellationToken stop) => Task.FromResult<IReadOnlyList<SettingEffect>>(
    [
        .. trial.Scope.Sops.Select(sop => new SettingEffect(
            $"Yang berubah pada {sop.Printed.Document.Title}",
            [
                .. SopDifferences.Between(sop.Running, SopExtensions.Apply(sop.Printed, Parts(trial.After, sop.Printed.Sop))).Differences
                    .Select(difference => $"{(difference.Row is { } row ? $"Baris {row}, " : "")}{difference.Column}: {difference.Before ?? "(tidak ada)"} → {difference.After ?? "(tidak ada)"}"),
            ])),
    ]);

    public override async Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        var errors = RuleChecks.Errors(trial).ToList();
        foreach (var sop in trial.Scope.Sops)
        {
            var off = Parts(trial.Scope.Tenant, sop.Printed.Sop).Except(Parts(trial.After, sop.Printed.Sop)).ToList();
            var rows = off.Select(name => RuleParts.StepOf(sop.Printed, name)?.Id).OfType<string>().Distinct().ToList();
            var at = rows.Count == 0 ? [] : await db.WorkItems.Where(item => (item.State == WorkItemState.Open || item.State == WorkItemState.Claimed) && rows.Contains(item.Step))
                .Join(db.Tickets.Where(ticket => ticket.Sop == sop.Printed.Sop), item => item.Ticket, ticket => ticket.Number, (item, ticket) => new { item.Step, item.Ticket }).ToListAsync(stop);
            errors.AddRange(at.GroupBy(item => item.Step).Select(tickets => new FieldError(
                $"{Extensions}/{RuleParts.Key(sop.Printed.Sop, off.First(name => RuleParts.StepOf(sop.Printed, name)?.Id == tickets.Key))}/{On}", "in-use",
                $"Bagian pada baris {sop.Printed.FindStep(tickets.Key)?.No} belum dapat dimatikan: {tickets.Count()} tiket sedang di sana, di antaranya {tickets.First().Ticket}. Selesaikan dahulu.")));
        }

        return errors;
    }

    internal override void Fill(MapWriter map, SettingSheet sheet) => map
        .Map(Extensions, ByName(sheet.Rows(Extensions).Where(row => row.GetValueOrDefault(On) == SettingField.On).Select(row => RuleParts.Split(row.GetValueOrDefault("id", "")))))
        .Map(Targets, ByName(sheet.Rows(Targets).Where(row => row.GetValueOrDefault(Sp4n) == SettingField.On).Select(row => (row.GetValueOrDefault("id", ""), Sp4n))))
        .Map("labels", _states.Aggregate(new MapWriter(), (labels, state) => labels.Text(state.Status, sheet.Cell($"labels/{state.Status}"))).Short())
        .Flag("guests", sheet.Cell("guests") == SettingField.On)
        .Text("satisfaction", sheet.Cell("satisfaction"));

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        return scope.Tenant with
        {
            Extensions = map.Map(Extensions, ProfileReader.ReadExtensions) ?? [],
            NationalTargets = map.Map(Targets, ProfileReader.ReadNationalTargets) ?? [],
            Labels = map.Dictionary("labels", [.. _states.Select(state => state.Status)]),
            Guests = map.Flag("guests"),
            Satisfaction = map.Choice<SatisfactionForm>("satisfaction") ?? SatisfactionForm.One,
        };
    }

    private static HashSet<string> Parts(TenantProfile tenant, string sop) => tenant.Extensions.GetValueOrDefault(sop, []).ToHashSet(StringComparer.Ordinal);

    private static MapOutput ByName(IEnumerable<(string Sop, string Name)> parts) => parts.GroupBy(part => part.Sop).OrderBy(sop => sop.Key, StringComparer.Ordinal)
        .Aggregate(new MapWriter(), (map, sop) => map.Names(sop.Key, [.. sop.Select(part => part.Name).Order(StringComparer.Ordinal)])).Spread();
}
