using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>Shows a region what the nation changed in the templates that its SOPs come from. Reading changes nothing.</summary>
public sealed class ReadTemplateChanges(SopDatabase database, SopDraftQueries drafts, SopRegistry sops, NationalTemplates templates)
{
    /// <summary>Of one draft, part by part.</summary>
    public async Task<Result<TemplateChanges>> HandleAsync(Caller caller, int number, CancellationToken stop)
    {
        if (!(await drafts.FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return problem;
        }

        await templates.RefreshAsync(stop);
        await using var db = database.Open(caller.Tenant.Id);
        var text = await db.SopDraftEdits.Where(edit => edit.Draft == number && edit.Number == draft.Row.At).Select(edit => edit.Lineage).SingleOrDefaultAsync(stop);
        if (DraftLineage.Read(text) is not { } lineage || templates.Find(lineage.Template) is not { } theirs || await templates.FindAsync(lineage.Template, lineage.Revision, stop) is not { } from)
        {
            return new TemplateProblems.NoTemplate(number);
        }

        return new TemplateChanges(draft, theirs, lineage.Revision, theirs.Revision > from.Revision ? Parts(caller, TwinThings.Of(from, theirs, draft.Revision, lineage), draft.Revision, lineage) : []);
    }

    /// <summary>The drafts and SOPs of a region whose template has changed since they answered it, by name.</summary>
    public async Task<IReadOnlyList<TemplateNews>> NewsAsync(Caller caller, CancellationToken stop)
    {
        if (caller.Tenant.Kind != TenantKind.Region || SopDraftRights.RefuseReading(caller) is not null)
        {
            return [];
        }

        await templates.RefreshAsync(stop);
        await using var db = database.Open(caller.Tenant.Id);
        var open = await db.SopDrafts.AsNoTracking().Where(row => row.TemplateSop != null && (row.State == SopDraftState.Open || row.State == SopDraftState.Proposed)).ToListAsync(stop);
        var inForce = await db.SopRevisions.Where(row => row.TemplateSop != null && row.Status == SopRevisionStatus.Published)
            .Join(db.Sops, row => new { row.Sop, InForce = (int?)row.Revision }, sop => new { sop.Sop, sop.InForce }, (row, sop) => new { row.Sop, row.TemplateSop, row.TemplateRevision })
            .ToListAsync(stop);
        var news = open.Select(row => News(row.Sop, row.Title, row.Number, row.TemplateSop, row.TemplateRevision))
            .Concat(inForce.Where(row => open.All(draft => draft.Sop != row.Sop)).Select(row => News(row.Sop, sops.FindInForce(caller.Tenant.Id, row.Sop)?.Printed.Document.Title ?? row.Sop, null, row.TemplateSop, row.TemplateRevision)));
        return [.. news.OfType<TemplateNews>().OrderBy(one => one.Title, StringComparer.Ordinal).ThenBy(one => one.Draft)];
    }

    private TemplateNews? News(string sop, string title, int? draft, string? template, int? answered) =>
        template is not null && answered is { } last && templates.Find(template) is { } theirs && theirs.Revision > last ? new TemplateNews(sop, title, draft, last, theirs.Revision) : null;

    private static IReadOnlyList<TemplatePart> Parts(Caller caller, TwinThings sides, SopRevision ours, DraftLineage lineage) =>
    [
        .. TemplateMerge.Offered(sides.From, sides.Theirs, ours, role => caller.Tenant.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role, sides.Own)
            .Select(part => part with { Answer = lineage.Find(sides.Theirs.Revision, part.Place) }),
    ];
}
