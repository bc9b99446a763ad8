using SopEngine.Application.Calendars;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Pages.Shared;

/// <summary>What is left of the promises that a page shows, at the region's present instant.</summary>
public sealed class Times(TenantCalendars calendars)
{
    private static readonly TimeLeft _ended = new(TimeMark.None, "Ditutup");

    public TimeLeft Of(TenantProfile tenant, WorkItemView item, DateTime now)
    {
        if (item.PausedAt is not null)
        {
            return TimeLeft.Waiting(item.Awaiting);
        }

        return item.TicketStatus == TicketStatus.Waiting && item.DueAt is null
            ? TimeLeft.Waiting(TicketState.RequesterParty)
            : Left(tenant, item.ActiveAt, item.DueAt, now);
    }

    /// <summary>Of the work that breaks first; of the whole ticket where no row promises anything.</summary>
    public TimeLeft Of(TenantProfile tenant, TicketView ticket, DateTime now) => ticket switch
    {
        { Status: TicketStatus.Closed } => _ended,
        _ when First(ticket) is { } item => Of(tenant, item, now),
        _ => Left(tenant, ticket.OpenedAt, ticket.DueAt, now),
    };

    /// <summary>The open work that breaks first; null for none.</summary>
    public static WorkItemView? First(TicketView ticket) =>
        ticket.WorkItems.OrderBy(item => item.PausedAt is not null).ThenBy(item => item.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();

    private TimeLeft Left(TenantProfile tenant, DateTimeOffset since, DateTimeOffset? due, DateTime now) =>
        TimeLeft.Of(calendars.Of(tenant).Ordinary, since.UtcDateTime, due?.UtcDateTime, now);
}
