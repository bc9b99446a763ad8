using SopEngine.Application.Calendars;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.Tickets;

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
            : Left(tenant, item.ActiveAt, item.DueAt, item.UnsetYear, now);
    }

    /// <summary>Of the work that breaks first; of the whole ticket where no row promises anything.</summary>
    public TimeLeft Of(TenantProfile tenant, TicketView ticket, DateTime now) => ticket switch
    {
        { Status: TicketStatus.Closed } => _ended,
        _ when First(ticket) is { } item => Of(tenant, item, now),
        _ => Left(tenant, ticket.OpenedAt, ticket.DueAt, ticket.UnsetYear, now),
    };

    /// <summary>Of one clock: what is left, or how it ended.</summary>
    public TimeLeft Of(TenantProfile tenant, ClockView clock, DateTime now) => clock switch
    {
        { State: ClockState.Stopped, Late: true } => new(TimeMark.Late, "Selesai terlambat"),
        { State: ClockState.Stopped } => new(TimeMark.None, clock.DueAt is null ? "Selesai" : "Selesai tepat waktu"),
        { State: ClockState.Paused } => TimeLeft.Waiting(clock.Awaiting),
        _ => Left(tenant, clock.StartedAt, clock.DueAt, clock.UnsetYear, now),
    };

    /// <summary>The open work that breaks first; null for none.</summary>
    public static WorkItemView? First(TicketView ticket) =>
        ticket.WorkItems.OrderBy(item => item.PausedAt is not null).ThenBy(item => item.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();

    private TimeLeft Left(TenantProfile tenant, DateTimeOffset since, DateTimeOffset? due, int? unsetYear, DateTime now) => unsetYear is { } year && due is null
        ? new(TimeMark.None, ClockWords.Unset(year))
        : TimeLeft.Of(calendars.Of(tenant).Ordinary, since.UtcDateTime, due?.UtcDateTime, now);
}
