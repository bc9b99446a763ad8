using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>The national templates: every SOP that the ministry has in force. They are public, as every region's are.</summary>
public sealed class NationalTemplates(TenantRegistry tenants, SopRegistry sops, StampReader stamps)
{
    /// <summary>The ministry; null where none is served.</summary>
    public TenantProfile? Ministry => tenants.All.FirstOrDefault(tenant => tenant.Kind == TenantKind.Ministry);

    /// <summary>By title.</summary>
    public IReadOnlyList<SopRevision> InForce => Ministry is { } ministry ? [.. sops.InForce(ministry.Id).Select(sop => sop.Printed)] : [];

    /// <summary>The template as it is in force; null where it is none, or no more.</summary>
    public SopRevision? Find(string template) => Ministry is { } ministry ? sops.FindInForce(ministry.Id, template)?.Printed : null;

    /// <summary>That a draft's template has a newer revision than it has answered; null where it has none, or has answered it.</summary>
    internal async Task<TemplateNews?> NewsOfAsync(SopDraftRow draft, CancellationToken stop)
    {
        if (draft is not { TemplateSop: { } template, TemplateRevision: { } answered })
        {
            return null;
        }

        await RefreshAsync(stop);
        return Find(template) is { } theirs && theirs.Revision > answered ? new TemplateNews(draft.Sop, draft.Title, draft.Number, answered, theirs.Revision) : null;
    }

    /// <summary>Takes over what the ministry has put in force since, on whichever host.</summary>
    internal async Task RefreshAsync(CancellationToken stop)
    {
        if (Ministry is { } ministry)
        {
            await sops.RefreshAsync(ministry.Id, (await stamps.ReadAsync(ministry.Id, stop)).Sops, stop);
        }
    }

    /// <summary>A revision of a template that was or is in force; null for none.</summary>
    internal async ValueTask<SopRevision?> FindAsync(string template, int revision, CancellationToken stop) =>
        Ministry is { } ministry ? (await sops.FindAsync(ministry.Id, template, revision, stop))?.Printed : null;
}
