using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// Shows the ministry, part by part, how many regions follow one of its templates, differ, refused and why. Each region is read in its own context, one after the other, and of it nothing
/// but what its SOPs in force come from and the answers that came into force with them: both belong to what is public anyway, so that nothing is noted of it.
/// </summary>
public sealed class ReadTemplateUse(SopDatabase database, SopRegistry sops, TenantRegistry tenants, NationalTemplates templates)
{
    /// <summary>The templates, by title.</summary>
    public async Task<Result<IReadOnlyList<SopRevision>>> ListAsync(Caller caller, CancellationToken stop)
    {
        if (Refuse(caller) is { } refused)
        {
            return refused;
        }

        await templates.RefreshAsync(stop);
        List<SopRevision> found = [.. templates.InForce];
        return found;
    }

    /// <summary>How one template is used.</summary>
    public async Task<Result<TemplateUse>> HandleAsync(Caller caller, string template, CancellationToken stop)
    {
        if (Refuse(caller) is { } refused)
        {
            return refused;
        }

        await templates.RefreshAsync(stop);
        if (templates.Find(template) is not { } theirs)
        {
            return new SopProblems.SopUnknown(template);
        }

        var made = new List<Made>();
        foreach (var region in tenants.All.Where(tenant => tenant is { Kind: TenantKind.Region, IsTraining: false }).OrderBy(tenant => tenant.Name, StringComparer.Ordinal))
        {
            made.AddRange(await OfAsync(region, theirs, stop));
        }

        return new TemplateUse(
            theirs,
            [.. made.Select(one => (one.Region.Name, one.Ours.Document.Title, one.Answered))],
            [.. TemplateMerge.Places(theirs).Select(place => new TemplatePartUse(place, PartNames.Title(place, theirs), [.. made.Select(one => Stand(one, place))]))]);
    }

    private static Problem? Refuse(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Ministry && SopDraftRights.RefuseReading(caller) is null ? null : new TicketProblems.NotAllowed("membaca pemakaian templat nasional");

    private static (string Region, TemplateStand Stand, string? Ground) Stand(Made one, string place)
    {
        place = one.Sides.Place(place);
        if (!one.Differing.Contains(place))
        {
            return (one.Region.Name, TemplateStand.Follows, null);
        }

        if (one.Open.Contains(place))
        {
            return (one.Region.Name, TemplateStand.Unanswered, null);
        }

        return one.Answers.TryGetValue(place, out var answer) && answer.Answer == TemplateChoice.Keep
            ? (one.Region.Name, TemplateStand.Refused, answer.Ground)
            : (one.Region.Name, TemplateStand.Differs, null);
    }

    private async Task<IReadOnlyList<Made>> OfAsync(TenantProfile region, SopRevision theirs, CancellationToken stop)
    {
        await using var db = database.Open(region.Id);
        var rows = await db.SopRevisions.Where(row => row.TemplateSop == theirs.Sop && row.Status == SopRevisionStatus.Published)
            .Join(db.Sops, row => new { row.Sop, InForce = (int?)row.Revision }, sop => new { sop.Sop, sop.InForce }, (row, sop) => new { row.Sop, row.Revision, row.TemplateRevision })
            .OrderBy(row => row.Sop)
            .ToListAsync(stop);
        var made = new List<Made>();
        foreach (var row in rows)
        {
            if (row.TemplateRevision is not { } answered || (await sops.FindAsync(region.Id, row.Sop, row.Revision, stop))?.Printed is not { } ours || await templates.FindAsync(theirs.Sop, answered, stop) is not { } from)
            {
                continue;
            }

            var answers = await db.TemplateAnswers.AsNoTracking().Where(answer => answer.Sop == row.Sop && answer.Template == theirs.Sop).OrderBy(answer => answer.TemplateRevision).ToListAsync(stop);
            var sides = TwinThings.Of(from, theirs, ours, TemplateAnswers.Of(theirs.Sop, answered, answers));
            var open = answered < theirs.Revision ? TemplateMerge.Offered(sides.From, sides.Theirs, ours).Select(part => part.Place).Where(place => answers.All(answer => answer.TemplateRevision != theirs.Revision || answer.Part != place)) : [];
            var latest = answers.GroupBy(answer => answer.Part, StringComparer.Ordinal).ToDictionary(part => part.Key, part => part.Last(), StringComparer.Ordinal);
            made.Add(new Made(region, ours, answered, sides, TemplateMerge.Differing(sides.Theirs, ours), open.ToHashSet(StringComparer.Ordinal), latest));
        }

        return made;
    }

    private sealed record Made(
        TenantProfile Region, SopRevision Ours, int Answered, TwinThings Sides, IReadOnlySet<string> Differing, IReadOnlySet<string> Open, IReadOnlyDictionary<string, TemplateAnswerRow> Answers);
}
