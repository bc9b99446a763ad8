using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>Who may write SOPs: a region's admin its own, the ministry's admin the national templates. Those who examine and ratify read along.</summary>
public static class SopDraftRights
{
    /// <summary>Why the caller may not; null when he may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("menyusun SOP");

    /// <summary>Why the caller may not read drafts; null when he may.</summary>
    public static Problem? RefuseReading(Caller caller) =>
        Permissions.HasAuthority(caller.Tenant, caller.Actor) ? null : new TicketProblems.NotAllowed("membaca rancangan SOP");
}
