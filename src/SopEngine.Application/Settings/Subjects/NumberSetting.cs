using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Files;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>How tickets and papers are numbered.</summary>
public sealed class NumberSetting : SettingSubject
{
    private const string Ticket = "numbers/ticket", Papers = "papers", Number = "number";

    private const int Shown = 3, Looked = 200;

    public override string Id => "nomor";

    public override string Title => "Penomoran";

    public override string About => "Pola nomor tiket dan nomor surat.";

    public override string File => $"{TenantYamlReader.TenantFile} dan {TenantYamlReader.PapersFile}";

    public override string OpenTickets => "Nomor yang sudah diberikan tidak berubah. Pola baru mulai dari 1; pola yang pernah dipakai meneruskan hitungannya.";

    public override SettingForm Form(SettingScope scope) => new(
        [new(Ticket, "Nomor tiket") { Required = true, Longest = NumberPattern.LongestText, Help = "{year} tahun, {month} bulan, {seq:4} nomor urut empat angka. Misalnya BTM-{year}-{seq:4}." }],
        scope.Tenant.Papers.Count == 0 ? [] :
        [
            new SettingTable(Papers, "Nomor surat", "surat", [new("id", "Surat") { Kind = SettingFieldKind.Hidden }, new(Number, "Pola nomor") { Longest = NumberPattern.LongestPaperText }])
            {
                Rows = [.. scope.Tenant.Papers.Select(rule => new OptionView(rule.Id, rule.Title))],
                Help = "Kosongkan bila surat itu tidak bernomor. {roman} adalah bulan dengan angka Romawi.",
            },
        ]);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells((Ticket, tenant.TicketNumbers))
        .With(Papers, tenant.Papers.Where(rule => rule.Number is not null).Select(rule => SettingSheet.Row(("id", rule.Id), (Number, rule.Number))));

    public override async Task<IReadOnlyList<SettingEffect>> EffectsAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        var effects = new List<SettingEffect> { new("Tiga nomor tiket berikutnya", await NextAsync(db, trial, Pattern(trial.After.TicketNumbers, paper: false), Shown, stop)) };
        foreach (var rule in trial.After.Papers.Where(rule => rule.Number is not null))
        {
            effects.Add(new SettingEffect($"Tiga nomor berikutnya: {rule.Title}", await NextAsync(db, trial, Pattern(rule.Number!, paper: true), Shown, stop)));
        }

        return effects;
    }

    public override async Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop)
    {
        if (trial.After.TicketNumbers == trial.Scope.Tenant.TicketNumbers)
        {
            return [];
        }

        // a number is given once: two patterns whose numbers look alike would meet
        var next = await NextAsync(db, trial, Pattern(trial.After.TicketNumbers, paper: false), Looked, stop);
        var taken = await db.Tickets.Where(row => next.Contains(row.Number)).OrderBy(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(stop);
        return taken is null ? [] : [new FieldError(Ticket, "taken", $"Pola ini akan memberi nomor {taken}, yang sudah dipakai sebuah tiket. Bedakan huruf depannya.")];
    }

    internal override void Fill(MapWriter map, SettingSheet sheet) => map
        .Map("numbers", new MapWriter().Required("ticket", sheet.Cell(Ticket)).Short())
        .List(Papers, [.. sheet.Rows(Papers).Where(row => row.GetValueOrDefault(Number, "").Length > 0)], row => new MapWriter().Required("id", row.GetValueOrDefault("id", "")).Required(Number, row[Number]).Short());

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        var ticket = map.Map("numbers", ProfileReader.ReadNumbers) ?? scope.Tenant.TicketNumbers;
        var given = map.List(Papers, paper => new GivenNumber(paper.Id("id", "Ia pengenal surat."), PapersReader.ReadNumber(paper))).DistinctBy(paper => paper.Rule).ToDictionary(paper => paper.Rule, paper => paper.Pattern);
        return scope.Tenant with { TicketNumbers = ticket, Papers = [.. scope.Tenant.Papers.Select(rule => rule with { Number = given.GetValueOrDefault(rule.Id) })] };
    }

    private static NumberPattern Pattern(string text, bool paper) => (paper ? NumberPattern.TryReadPaper(text, out var pattern) : NumberPattern.TryRead(text, out pattern))
        ? pattern! : throw new InvalidOperationException($"'{text}' was read as a pattern before.");

    private static async Task<List<string>> NextAsync(SopDbContext db, SettingTrial trial, NumberPattern pattern, int count, CancellationToken stop)
    {
        var day = trial.After.DayOf(trial.Now);
        var year = pattern.StartsAnewEachYear ? day.Year : 0;
        var last = await db.NumberCounters.Where(row => row.Pattern == pattern.Text && row.Year == year).Select(row => row.Last).FirstOrDefaultAsync(stop);
        return [.. Enumerable.Range(last + 1, count).Select(sequence => pattern.Format(day, sequence))];
    }

    private sealed record GivenNumber(string Rule, string? Pattern);
}
