using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Mining;

/// <summary>
/// The tickets of a log by number, so many at a time, so that a long log takes no more memory than a short one. Tickets that are opened while they are read may be there or
/// not; nothing that was read is gone when it is read again.
/// </summary>
internal sealed class TicketLogPages(FactReader facts, DateTime from, DateTime to, string? sop)
{
    private const int Size = 200;

    public async IAsyncEnumerable<IReadOnlyList<TicketLog>> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        for (string? after = null; await PageAsync(after, stop) is { Count: > 0 } page; after = page[^1].Ticket.Ticket)
        {
            yield return page;
        }
    }

    private async Task<IReadOnlyList<TicketLog>> PageAsync(string? after, CancellationToken stop)
    {
        var tickets = await facts.Tickets
            .Where(row => row.OpenedAt >= from && row.OpenedAt < to && (sop == null || row.Sop == sop) && (after == null || row.Ticket.CompareTo(after) > 0))
            .OrderBy(row => row.Ticket).Take(Size).ToListAsync(stop);
        var numbers = tickets.ConvertAll(row => row.Ticket);
        // what later statements read may be newer, so that what refers to something is read before it
        var pauses = (await facts.Pauses.Where(row => numbers.Contains(row.Ticket)).ToListAsync(stop)).ToLookup(row => row.Ticket);
        var deviations = (await facts.Deviations.Where(row => numbers.Contains(row.Ticket)).ToListAsync(stop)).ToLookup(row => row.Ticket);
        var steps = (await facts.Steps.Where(row => numbers.Contains(row.Ticket)).ToListAsync(stop)).ToLookup(row => row.Ticket);
        var clocks = (await facts.Clocks.Where(row => numbers.Contains(row.Ticket)).ToListAsync(stop)).ToLookup(row => row.Ticket);
        return tickets.ConvertAll(ticket => new TicketLog(
            ticket,
            [.. steps[ticket.Ticket].OrderBy(step => step.Ordinal)],
            pauses[ticket.Ticket].ToLookup(pause => pause.Item),
            [.. clocks[ticket.Ticket].OrderBy(clock => clock.Ordinal)],
            [.. deviations[ticket.Ticket].OrderBy(deviation => deviation.Ordinal)]));
    }
}
