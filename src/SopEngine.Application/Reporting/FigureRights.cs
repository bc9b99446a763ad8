using SopEngine.Application.Calls;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Reporting;

/// <summary>Who may read figures: in a region its analysts, admins and heads; across regions the ministry's analysts only.</summary>
public static class FigureRights
{
    private static readonly string[] _heads = [RoleDefinition.Admin, RoleDefinition.Analyst, "kabid", "kadis"];

    public static bool MayRead(Caller caller) => caller.Tenant.Kind == TenantKind.Ministry
        ? caller.Actor.HasRole(RoleDefinition.Analyst)
        : _heads.Any(caller.Actor.HasRole) || caller.Tenant.Roles.Any(role => role.Authority && caller.Actor.HasRole(role.Id));
}
