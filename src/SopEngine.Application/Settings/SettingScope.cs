using SopEngine.Application.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

/// <summary>What is around a subject when it is shown or read.</summary>
/// <param name="Tenant">The region with all other settings as they are.</param>
/// <param name="Sops">Its SOPs in force.</param>
/// <param name="Calendars">Ids and names of its calendars; null when what is read was checked before.</param>
public sealed record SettingScope(TenantProfile Tenant, IReadOnlyList<LoadedSop> Sops, IReadOnlyList<(string Id, string Name)>? Calendars);
