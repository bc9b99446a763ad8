using SopEngine.Application.Calls;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Deliveries;

/// <summary>Who decides about a region's messages that could not be delivered: its administrators, and whoever has authority there.</summary>
internal static class DeliveryRights
{
    public static bool MayDecide(Caller caller) =>
        caller.Actor.HasRole(RoleDefinition.Admin) || caller.Tenant.Roles.Any(role => role.Authority && caller.Actor.HasRole(role.Id));
}
