using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings;

/// <summary>What a subject's text was read as.</summary>
/// <param name="Tenant">The region with it laid over; null when nothing could be read.</param>
/// <param name="Errors">What does not fit, each at the cell it is about.</param>
public sealed record SettingReading(TenantProfile? Tenant, IReadOnlyList<FieldError> Errors);
