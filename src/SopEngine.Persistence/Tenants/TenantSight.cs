using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tenants;

/// <summary>Whose rows a database with a wall of its own shows: it is told with every statement, and forgets it with the transaction.</summary>
/// <param name="Setting">What the database is to be told; null for nothing, and then it shows no tenant's rows.</param>
/// <param name="Value">A tenant, or several with commas between them, which no tenant's name has.</param>
internal readonly record struct TenantSight(string? Setting, string Value)
{
    /// <summary>The setting of one tenant, who may also write.</summary>
    public const string Tenant = "app.tenant";

    private const char Between = ',';

    public static TenantSight Of(TenantId tenant) => tenant == default ? default : new(Tenant, tenant.Value);

    public static TenantSight Through(TenantDoor door, IEnumerable<TenantId> tenants) => new(SettingOf(door), string.Join(Between, tenants.Select(tenant => tenant.Value)));

    public static string SettingOf(TenantDoor door) => door switch
    {
        TenantDoor.Figures => "app.figures",
        TenantDoor.Due => "app.due",
    };
}
