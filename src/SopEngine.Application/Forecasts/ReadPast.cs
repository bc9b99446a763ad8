using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Forecasts;

/// <summary>Reads the past of an SOP from the region's facts: all its revisions, the last twelve months, and of very many tickets the newest.</summary>
public sealed class ReadPast(SopDatabase database)
{
    private const int Most = 4_000;

    /// <param name="tenant">The region.</param>
    /// <param name="sop">The SOP's id.</param>
    /// <param name="since">Opened from this instant on, UTC.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<ForecastPast> ReadAsync(TenantId tenant, string sop, DateTime since, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        var tickets = await db.TicketFacts.AsNoTracking().Where(row => row.Sop == sop && row.OpenedAt >= since && row.SubmittedAt != null)
            .OrderByDescending(row => row.OpenedAt).ThenBy(row => row.Ticket).Take(Most).ToListAsync(stop);
        if (tickets.Count == 0)
        {
            return new ForecastPast([], []);
        }

        var first = tickets[^1].OpenedAt;
        var steps = (await db.StepFacts.AsNoTracking().Where(row => row.Sop == sop && row.ActiveAt >= first)
            .Select(row => new { row.Ticket, row.Ordinal, row.Step, row.Lane, row.Owner, row.ActiveAt, row.EndedAt, row.Outcome, row.WorkingMs, row.TargetMs })
            .ToListAsync(stop)).ToLookup(row => row.Ticket);
        tickets.Reverse();
        return new ForecastPast(tickets, [.. tickets.Select(ticket => new PastTicket(
            ticket.OpenedAt, ticket.ReceivedAt, ticket.ClosedAt, ticket.Closure, ticket.Topic, ticket.Channel,
            [.. steps[ticket.Ticket].OrderBy(step => step.Ordinal).Select(step => new PastVisit(step.Step, step.Lane, step.Owner, step.ActiveAt, step.EndedAt, step.Outcome, Span(step.WorkingMs), Span(step.TargetMs)))]))]);
    }

    private static TimeSpan? Span(long? milliseconds) => milliseconds is { } told ? TimeSpan.FromMilliseconds(told) : null;
}
