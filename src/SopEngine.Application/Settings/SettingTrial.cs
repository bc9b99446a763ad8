using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

/// <summary>A change that is being looked at.</summary>
/// <param name="Scope">The region as it is.</param>
/// <param name="After">The region as it would be.</param>
/// <param name="Sheet">What was typed.</param>
/// <param name="Now">The region's instant, UTC.</param>
public sealed record SettingTrial(SettingScope Scope, TenantProfile After, SettingSheet Sheet, DateTime Now)
{
    /// <summary>User name of who changes.</summary>
    public string By { get; init; } = "";
}
