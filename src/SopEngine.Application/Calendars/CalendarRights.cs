using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Calendars;

/// <summary>Who may change a region's calendar: its admin. The nation's is changed in its file only.</summary>
public static class CalendarRights
{
    /// <summary>Why the caller may not; null when he may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Region && caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("mengubah kalender");
}
