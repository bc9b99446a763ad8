using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>Who may write a region's SOPs: its admin. Those who examine and ratify read along.</summary>
public static class SopDraftRights
{
    /// <summary>Why the caller may not; null when he may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Region && caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("menyusun SOP");

    /// <summary>Why the caller may not read drafts; null when he may.</summary>
    public static Problem? RefuseReading(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Region && Permissions.HasAuthority(caller.Tenant, caller.Actor) ? null : new TicketProblems.NotAllowed("membaca rancangan SOP");
}
