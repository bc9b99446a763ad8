using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops.Approval;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops;

/// <summary>The published revisions of an SOP, first to last: what a document prints as its history, and what a hash on paper is compared with.</summary>
public sealed class SopHistory(SopDatabase database, SopRegistry sops)
{
    public async Task<IReadOnlyList<PublishedRevision>> OfAsync(TenantId tenant, string sop, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        var rows = await db.SopRevisions.AsNoTracking()
            .Where(row => row.Sop == sop && row.Status == SopRevisionStatus.Published)
            .OrderBy(row => row.Revision)
            .Select(row => new { row.Revision, PublishedAt = row.InForceAt ?? row.ImportedAt, row.Change, row.Ticket })
            .ToListAsync(stop);
        var inForce = sops.FindInForce(tenant, sop)?.Printed.Revision;
        var trails = await ApprovalTrails.ReadAsync(db, [.. rows.Select(row => row.Ticket).OfType<string>()], stop);
        var revisions = new List<PublishedRevision>();
        foreach (var row in rows)
        {
            if (await sops.FindAsync(tenant, sop, row.Revision, stop) is { } loaded)
            {
                revisions.Add(new PublishedRevision(loaded, row.PublishedAt, row.Revision == inForce)
                {
                    Change = row.Change, Ticket = row.Ticket, Trail = row.Ticket is { } ticket ? trails.GetValueOrDefault(ticket) : null,
                });
            }
        }

        return revisions;
    }

    /// <summary>The revision that a paper belongs to, by the characters of the hash printed on it; a whole hash will do as well.</summary>
    public async Task<Result<PublishedRevision>> FindAsync(TenantId tenant, string sop, string seal, CancellationToken stop)
    {
        var told = seal.Length is >= PublishedRevision.SealLength and <= 64 && seal.All(char.IsAsciiHexDigit);
        var found = told
            ? (await OfAsync(tenant, sop, stop)).FirstOrDefault(revision => revision.Sop.Sha256.StartsWith(seal, StringComparison.OrdinalIgnoreCase))
            : null;
        return found is null ? new SopProblems.SealUnknown(sop, seal) : found;
    }
}
