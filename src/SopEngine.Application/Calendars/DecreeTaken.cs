using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>How far a region is with a version of the nation's calendar.</summary>
/// <param name="Region">Which.</param>
/// <param name="Number">The region's version by which it took it over; null as long as it has not.</param>
/// <param name="IsLaid">True when all its open clocks stand on it.</param>
/// <param name="Moved">How many due times moved; null for some, but fewer than are told across regions.</param>
public sealed record DecreeTaken(TenantProfile Region, int? Number, bool IsLaid, int? Moved);
