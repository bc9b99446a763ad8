using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.People;

/// <summary>Who sees and changes people and posts: a region's administrators.</summary>
public static class PeopleRights
{
    /// <summary>The refusal; null when the caller may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Region && caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("mengubah orang dan jabatan");
}
