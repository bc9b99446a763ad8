using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

/// <summary>What saving would change.</summary>
/// <param name="Differences">Cell by cell, beside what is in force.</param>
/// <param name="Effects">What it does beyond that.</param>
/// <param name="After">The region as it would look; null where that stays.</param>
public sealed record SettingPreview(IReadOnlyList<SettingDifference> Differences, IReadOnlyList<SettingEffect> Effects, TenantProfile? After);
