using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Calendars;

/// <summary>Who may change a calendar: the admin of the region; the nation's the ministry's.</summary>
public static class CalendarRights
{
    /// <summary>Why the caller may not; null when he may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("mengubah kalender");
}
