using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Wording;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Figures;

/// <summary>How the open tickets of a region stand now: late, at risk, in time, waiting. Resolved ones that only wait to be confirmed or closed are told apart by their status.</summary>
public sealed class OpenTickets(SopDatabase database, TenantCalendars calendars)
{
    /// <summary>All of them, what breaks first at the top.</summary>
    /// <param name="tenant">The region.</param>
    /// <param name="now">The present instant there (UTC).</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<OpenTicket>> ReadAsync(TenantProfile tenant, DateTime now, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var tickets = db.TicketFacts.AsNoTracking().Where(row => row.ClosedAt == null && row.SubmittedAt != null);
        var steps = (await db.StepFacts.AsNoTracking().Where(row => row.EndedAt == null && tickets.Any(ticket => ticket.Ticket == row.Ticket)).ToListAsync(stop)).ToLookup(step => step.Ticket);
        var calendar = calendars.Of(tenant).Ordinary;
        return
        [
            .. (await tickets.ToListAsync(stop)).Select(ticket => Of(ticket, [.. steps[ticket.Ticket]], calendar, now))
                .OrderBy(one => Urgency(one.Left.Mark)).ThenBy(one => one.Step?.DueAt ?? one.Ticket.AllowanceEndsAt ?? one.Ticket.OpenedAt),
        ];
    }

    private static int Urgency(TimeMark mark) => mark switch
    {
        TimeMark.Late => 0,
        TimeMark.AtRisk => 1,
        TimeMark.OnTime => 2,
        TimeMark.Waiting => 3,
        TimeMark.None => 4,
    };

    private static OpenTicket Of(TicketFact ticket, IReadOnlyList<StepFact> open, WorkingCalendar calendar, DateTime now)
    {
        var place = open.Count > 0 ? open[0] : null;
        if (open.Where(step => step.DueAt is not null && step.PausedSince is null).MinBy(step => step.DueAt) is { } first)
        {
            return new OpenTicket(ticket, first, TimeLeft.Of(calendar, first.ActiveAt, first.DueAt, now));
        }

        if (ticket.Status == TicketStatus.Waiting || (open.Count > 0 && open.All(step => step.PausedSince is not null || step.Owner == OwnerSide.Requester)))
        {
            return new OpenTicket(ticket, place, TimeLeft.Waiting(open.All(step => step.PausedForRequester || step.Owner == OwnerSide.Requester) ? "requester" : null));
        }

        return new OpenTicket(ticket, place, TimeLeft.Of(calendar, ticket.SubmittedAt ?? ticket.OpenedAt, ticket.AllowanceEndsAt, now));
    }
}
