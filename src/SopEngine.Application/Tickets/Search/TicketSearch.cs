using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Narrows and pages lists of tickets in the database.</summary>
internal static class TicketSearch
{
    /// <summary>How much of one person's open work is looked at.</summary>
    private const int MostHeld = 200;

    private const int MostWords = 8;

    /// <summary>
    /// The first so many, newest first, after the last one of the part before, of what these people may read at most: what they asked for or filed, and all of the SOPs they are
    /// officers of.
    /// </summary>
    public static async Task<List<TicketRow>> FirstAsync(
        SopDbContext db, TicketReadership readers, TicketListRequest request, (DateTime OpenedAt, string Number)? last, int most, CancellationToken stop)
    {
        var found = new List<TicketRow>();
        foreach (var part in readers.Person is { } person ? OfPerson(db, readers, person) : Readable(db.Tickets.AsNoTracking(), readers))
        {
            found.AddRange(await part.Narrow(request).After(last?.OpenedAt, last?.Number).Take(most).ToListAsync(stop));
        }

        if (readers is { Person: { } holder, IsOfficer: true })
        {
            found.AddRange((await HeldAsync(db, holder, stop)).AsQueryable().Where(readers.MayRead).Narrow(request).After(last?.OpenedAt, last?.Number).Take(most));
        }

        return [.. found.DistinctBy(row => row.Number).OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number, StringComparer.Ordinal).Take(most)];
    }

    // what is somebody's own is asked for in two parts, each from its own index: one question for both would go through the region's tickets
    private static IEnumerable<IQueryable<TicketRow>> Readable(IQueryable<TicketRow> rows, TicketReadership readers)
    {
        var me = readers.Me;
        return readers.IsOfficer ? [rows.Where(readers.MayRead)] : [rows.Where(row => row.Requester == me), rows.Where(row => row.FiledBy == me)];
    }

    // each account from its own index; those without one from that of the tickets that have no account for their requester
    private static IEnumerable<IQueryable<TicketRow>> OfPerson(SopDbContext db, TicketReadership readers, SoughtPerson person)
    {
        var readable = db.Tickets.AsNoTracking().Where(readers.MayRead);
        foreach (var account in person.Accounts)
        {
            yield return readable.Where(row => row.Requester == account);
        }

        yield return readable.Where(row => row.Requester == null && row.OnBehalfName != null && row.OnBehalfName.ToLower().Contains(person.Words));
    }

    private static async Task<List<TicketRow>> HeldAsync(SopDbContext db, SoughtPerson person, CancellationToken stop)
    {
        var numbers = new List<string>();
        foreach (var account in person.Accounts)
        {
            foreach (var state in new[] { WorkItemState.Open, WorkItemState.Claimed })
            {
                numbers.AddRange(await db.WorkItems.Where(item => item.Assignee == account && item.State == state).OrderBy(item => item.DueAt).Select(item => item.Ticket).Take(MostHeld).ToListAsync(stop));
            }
        }

        return [.. (await TicketStore.LoadAsync(db, [.. numbers.Distinct().Take(MostHeld)], stop)).Values.Select(ticket => ticket.Row)];
    }

    private static IQueryable<TicketRow> Narrow(this IQueryable<TicketRow> rows, TicketListRequest request) => rows.Narrow(Words.Status(request.Status), request.Sop, request.Q);

    private static IQueryable<TicketRow> Narrow(this IQueryable<TicketRow> rows, TicketStatus? status, string? sop, string? words)
    {
        if (status is { } wanted)
        {
            rows = rows.Where(row => row.Status == wanted);
        }

        if (!string.IsNullOrWhiteSpace(sop))
        {
            rows = rows.Where(row => row.Sop == sop);
        }

        // each of the words, in any order; more than a few narrow nothing further
        foreach (var sought in (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords))
        {
            rows = rows.Where(row => row.Number.ToLower().Contains(sought) || row.Subject.ToLower().Contains(sought));
        }

        return rows;
    }

    /// <summary>Newest first, after the last one of the part before.</summary>
    private static IQueryable<TicketRow> After(this IQueryable<TicketRow> rows, DateTime? openedAt, string? number)
    {
        if (openedAt is { } last && number is not null)
        {
            // the first comparison is for the index, which begins to read there
            rows = rows.Where(row => row.OpenedAt <= last && (row.OpenedAt < last || string.Compare(row.Number, number) < 0));
        }

        return rows.OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number);
    }
}
