using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Settings;

/// <summary>Who sees and changes a region's settings: its administrators.</summary>
public static class SettingRights
{
    /// <summary>The refusal; null when the caller may.</summary>
    public static Problem? Refuse(Caller caller) =>
        caller.Tenant.Kind == TenantKind.Region && caller.Actor.HasRole(RoleDefinition.Admin) ? null : new TicketProblems.NotAllowed("mengubah pengaturan");
}
