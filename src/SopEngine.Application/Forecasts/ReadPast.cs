using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Forecasts;

/// <summary>Reads the past of an SOP from the region's facts: all its revisions, the last twelve months, and of very many tickets the newest; and what came of a month that is over.</summary>
public sealed class ReadPast(SopDatabase database)
{
    private const int Most = 4_000;
    private const int Months = 12;

    /// <param name="tenant">The region.</param>
    /// <param name="sop">The SOP's id.</param>
    /// <param name="known">What was opened before this instant is the past, UTC.</param>
    /// <param name="ends">When the month is over that is forecast: what came in it is read too, UTC.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<ForecastPast> ReadAsync(TenantId tenant, string sop, DateTime known, DateTime ends, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        var filed = db.TicketFacts.AsNoTracking().Where(row => row.Sop == sop && row.SubmittedAt != null);
        var (since, before) = (known.AddMonths(-Months), filed.Where(row => row.OpenedAt < known));
        List<TicketFact> tickets =
        [
            .. await filed.Where(row => row.OpenedAt >= known && row.OpenedAt < ends).OrderByDescending(row => row.OpenedAt).ThenBy(row => row.Ticket).Take(Most).ToListAsync(stop),
            .. await before.Where(row => row.OpenedAt >= since).OrderByDescending(row => row.OpenedAt).ThenBy(row => row.Ticket).Take(Most).ToListAsync(stop),
        ];
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
