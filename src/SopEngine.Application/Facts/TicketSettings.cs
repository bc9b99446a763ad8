using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Facts;

/// <summary>What a ticket's whole history is counted by: where it was moved, with the revisions that it ran on before.</summary>
internal static class TicketSettings
{
    public static async Task<FactSetting> OfAsync(SopDbContext db, SopRegistry sops, FactSetting plain, string number, CancellationToken stop)
    {
        if (!await db.History.AnyAsync(row => row.Ticket == number && row.Kind == HistoryKind.RevisionMoved, stop))
        {
            return plain;
        }

        var ran = await db.TicketMoves.Where(row => row.Ticket == number).Select(row => row.FromRevision).Distinct().ToListAsync(stop);
        var revisions = new Dictionary<int, SopRevision> { [plain.Sop.Revision] = plain.Sop };
        foreach (var revision in ran)
        {
            if (await sops.FindAsync(db.Tenant, plain.Sop.Sop, revision, stop) is { } found)
            {
                revisions[revision] = found.Running;
            }
        }

        return plain with { Revisions = revisions };
    }
}
