using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>
/// Begins a draft: a change of the region's own SOP, a new one after the example of any region's, or an empty table. Every start makes a draft of its own; nothing that is in force is
/// touched.
/// </summary>
public sealed partial class StartSopDraft(SopRegistry sops, TenantRegistry tenants, SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    private const int MillisecondsAtMost = 1000;
    private const int LongestId = 60;

    /// <summary>The number of the draft.</summary>
    public async Task<Result<SopDraftRow>> HandleAsync(Caller caller, SopDraftStart start, CancellationToken stop)
    {
        if (SopDraftRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        return (await BasisAsync(caller, start, stop)).Succeeded(out var basis, out var problem)
            ? await attempts.RunAsync(() => AttemptAsync(caller, basis, BasedOn(caller, start, basis.Draft), stop), stop)
            : problem;
    }

    /// <summary>The revision that it is a change of: of the chosen SOP, or of that whose definition the file holds.</summary>
    private int? BasedOn(Caller caller, SopDraftStart start, SopRevision basis) =>
        start.Sop is not null || start.File is not null ? sops.FindInForce(caller.Tenant.Id, basis.Sop)?.Printed.Revision : null;

    private async Task<Result<SopFile>> BasisAsync(Caller caller, SopDraftStart start, CancellationToken stop)
    {
        if (start is not { Sop: { } sop, Revision: { } revision })
        {
            return Basis(caller, start);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var text = await db.SopRevisions.Where(row => row.Sop == sop && row.Revision == revision).Select(row => row.Definition).SingleOrDefaultAsync(stop);
        return text is null ? new SopProblems.SopUnknown($"{sop} revisi {revision}") : new SopFile(CanonicalJson.Read(text), []);
    }

    private Result<SopFile> Basis(Caller caller, SopDraftStart start)
    {
        if (start.File is { } file)
        {
            return ReadSopFile.Read(file);
        }

        if (start.Sop is { } own)
        {
            return sops.FindInForce(caller.Tenant.Id, own) is { } known ? new SopFile(known.Printed, []) : new SopProblems.SopUnknown(own);
        }

        var title = start.Title?.Trim() ?? "";
        if (title.Length is 0 or > TextLength.Line)
        {
            return new SopDraftProblems.StartIncomplete([new FieldError("judul", "required", title.Length == 0 ? "Tulis nama SOP yang baru." : $"Nama SOP paling panjang {TextLength.Line} huruf.")]);
        }

        if (start.From is not { } from)
        {
            return new SopFile(NewSop.Of(Id(title), title, [caller.Tenant.Name.ToUpperInvariant(), caller.Tenant.Agency.ToUpperInvariant()]), []);
        }

        return tenants.Find(from.Tenant) is { } tenant && sops.FindInForce(tenant.Id, from.Sop) is { } example
            ? new SopFile(Alike(caller, example.Printed, title), []) { Lineage = Lineage(caller, tenant, example.Printed) }
            : new SopDraftProblems.StartIncomplete([new FieldError("contoh", "unknown", "SOP contoh ini tidak ada lagi. Pilih yang lain.")]);
    }

    /// <summary>What the nation has in force is a template: a region's SOP made after it goes on hearing of it.</summary>
    private static DraftLineage? Lineage(Caller caller, TenantProfile from, SopRevision example) =>
        from.Kind == TenantKind.Ministry && caller.Tenant.Kind == TenantKind.Region ? new DraftLineage(example.Sop, example.Revision) : null;

    /// <summary>Another region's SOP under a name of one's own: who signed it and when is not taken over.</summary>
    private static SopRevision Alike(Caller caller, SopRevision example, string title) => example with
    {
        Sop = Id(title),
        Revision = 1,
        Document = example.Document with
        {
            Title = title, Issuer = [caller.Tenant.Name.ToUpperInvariant(), caller.Tenant.Agency.ToUpperInvariant()], Address = "", Number = "", Created = "", Revised = "", Effective = "", Ratified = "",
            ApprovedBy = new(), Proposal = false,
        },
        Annexes = [],
        Notes = [],
    };

    private async Task<Result<SopDraftRow>> AttemptAsync(Caller caller, SopFile from, int? basedOn, CancellationToken stop)
    {
        var basis = from.Draft;
        await using var db = database.Open(caller.Tenant.Id);
        var taken = await db.Sops.Select(row => row.Sop).Union(db.SopDrafts.Where(row => row.State != SopDraftState.Discarded).Select(row => row.Sop)).ToListAsync(stop);
        taken.AddRange(ShippedSops.Ids);
        var revision = basedOn is null ? basis with { Sop = Free(basis.Sop, taken), Revision = 1 } : basis with { Revision = await NextAsync(db, basis.Sop, stop) };
        var lineage = from.Lineage ?? await LineageAsync(db, revision.Sop, basedOn, stop);
        var (number, now) = ((await db.SopDrafts.MaxAsync(row => (int?)row.Number, stop) ?? 0) + 1, time.Now());
        var row = new SopDraftRow
        {
            Tenant = db.Tenant, Number = number, Sop = revision.Sop, Title = SopDraftWords.Title(revision), BasedOn = basedOn, State = SopDraftState.Open, At = 1, Last = 1,
            MadeBy = caller.Actor.UserName, MadeAt = now, EditedBy = caller.Actor.UserName, EditedAt = now, Report = from.Marks.Count == 0 ? null : ApiJson.Write(from.Marks),
            TemplateSop = lineage?.Template, TemplateRevision = lineage?.Revision,
        };
        db.SopDrafts.Add(row);
        db.SopDraftEdits.Add(new SopDraftEditRow
        {
            Tenant = db.Tenant, Draft = number, Number = 1, Definition = CanonicalJson.Write(revision), What = "Rancangan dimulai", MadeBy = caller.Actor.UserName, MadeAt = now,
            Lineage = lineage?.Write(),
        });
        await db.SaveChangesAsync(stop);
        return row;
    }

    /// <summary>A change of an SOP comes from the template that the SOP in force comes from.</summary>
    private static async Task<DraftLineage?> LineageAsync(SopDbContext db, string sop, int? basedOn, CancellationToken stop)
    {
        var row = basedOn is null
            ? null
            : await db.SopRevisions.Where(row => row.Sop == sop && row.Revision == basedOn && row.TemplateSop != null).Select(row => new { row.TemplateSop, row.TemplateRevision }).SingleOrDefaultAsync(stop);
        return row is { TemplateSop: { } template, TemplateRevision: { } revision } ? await TemplateAnswers.ReadAsync(db, sop, template, revision, stop) : null;
    }

    private static async Task<int> NextAsync(SopDbContext db, string sop, CancellationToken stop) =>
        await db.SopRevisions.Where(row => row.Sop == sop).MaxAsync(row => row.Revision, stop) + 1;

    private static string Free(string id, IReadOnlyList<string> taken) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? id : $"{id}-{number}").First(candidate => !taken.Contains(candidate));

    private static string Id(string title)
    {
        var words = NoWord().Replace(title.ToLowerInvariant(), "-").Trim('-');
        words = words.Length > LongestId ? words[..LongestId].TrimEnd('-') : words;
        return words.Length == 0 || !char.IsAsciiLetter(words[0]) ? $"sop-{words}".TrimEnd('-') : words;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex NoWord();
}
