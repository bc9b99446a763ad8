using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Domain.Trails;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Trails;

namespace SopEngine.Application.Trails;

/// <summary>Proves that an entry of a ticket's history is in its day's root, for whoever may read the entry. What it says in full is given to officers only.</summary>
public sealed class ProveEntry(TicketQueries tickets, SopDatabase database)
{
    public async Task<Result<EntryProofView>> HandleAsync(Caller caller, string number, string seq, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            || await db.History.AsNoTracking().SingleOrDefaultAsync(row => row.Ticket == number && row.Seq == asked, stop) is not { } entry
            || !HistoryViews.IsFor(found.Context, entry))
        {
            return new TrailProblems.EntryUnknown(number, seq);
        }

        var part = await db.DayEntries.AsNoTracking().FirstOrDefaultAsync(row => row.Ticket == number && row.FirstSeq <= asked && row.LastSeq >= asked, stop);
        if (part is null || await db.DayRecords.AsNoTracking().SingleOrDefaultAsync(row => row.Day == part.Day, stop) is not { } record)
        {
            return new TrailProblems.EntryNotSealed(caller.Tenant.DayOf(entry.At));
        }

        var whole = Permissions.IsOfficer(found.Context, caller.Actor);
        return new EntryProofView
        {
            Tenant = caller.Tenant.Id.Value,
            Day = record.Day,
            Ticket = number,
            Seq = asked,
            Hash = entry.Hash,
            Previous = whole ? entry.PreviousHash : null,
            Line = whole ? HistoryChain.LineOf(entry) : null,
            Path = await PathAsync(db, record, number, asked, stop),
            Root = record.Root,
        };
    }

    private static async Task<IReadOnlyList<ProofStep>> PathAsync(SopDbContext db, DayRecordRow record, string number, int seq, CancellationToken stop)
    {
        var leaves = new List<byte[]>(record.Entries + 1);
        var place = 0;
        await foreach (var entry in SealedEntries.OfDay(db, record.Day).WithCancellation(stop))
        {
            place = entry.Ticket == number && entry.Seq == seq ? leaves.Count : place;
            leaves.Add(TrailLeaf.OfEntry(entry.Ticket, entry.Seq, entry.Hash));
        }

        leaves.Add(TrailLeaf.OfDay(record.Tenant, record.Day, record.Entries, record.Tickets, record.Salt));
        return MerkleProof.Of(leaves, place);
    }
}
