using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Narrows and pages lists of tickets in the database.</summary>
internal static class TicketSearch
{
    /// <summary>
    /// The first so many, newest first, after the last one of the part before, of what these people may read at most: what they asked for or filed, and all of the SOPs they are
    /// officers of.
    /// </summary>
    public static async Task<List<TicketRow>> FirstAsync(
        IQueryable<TicketRow> rows, Caller caller, IReadOnlyList<string> officerOf, TicketListRequest request, (DateTime OpenedAt, string Number)? last, int most, CancellationToken stop)
    {
        var found = new List<TicketRow>();
        foreach (var part in Readable(rows, caller.Actor.UserName, officerOf))
        {
            found.AddRange(await part.Narrow(Words.Status(request.Status), request.Sop, request.Q).After(last?.OpenedAt, last?.Number).Take(most).ToListAsync(stop));
        }

        return [.. found.DistinctBy(row => row.Number).OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number, StringComparer.Ordinal).Take(most)];
    }

    // what is somebody's own is asked for in two parts, each from its own index: one question for both would go through the region's tickets
    private static IEnumerable<IQueryable<TicketRow>> Readable(IQueryable<TicketRow> rows, string me, IReadOnlyList<string> officerOf) => officerOf.Count == 0
        ? [rows.Where(row => row.Requester == me), rows.Where(row => row.FiledBy == me)]
        : [rows.Where(row => row.Requester == me || row.FiledBy == me || officerOf.Contains(row.Sop))];

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

        if (string.IsNullOrWhiteSpace(words))
        {
            return rows;
        }

        var sought = words.Trim().ToLowerInvariant();
        return rows.Where(row => row.Number.ToLower().Contains(sought) || row.Subject.ToLower().Contains(sought));
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
