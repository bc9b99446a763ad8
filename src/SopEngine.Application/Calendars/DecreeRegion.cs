using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>What a change of the nation's calendar comes to in one region, in figures only.</summary>
/// <param name="Region">Which.</param>
/// <param name="Open">How many due times run; null for some, but fewer than are told across regions.</param>
/// <param name="Moved">How many of them move; null for some, but fewer than are told.</param>
/// <param name="Days">By how many days, the least and the most; null where that is not told.</param>
/// <param name="Kept">How many days of the region stay in the place of the nation's.</param>
/// <param name="GivenUp">How many national days that the region wrote itself give way.</param>
public sealed record DecreeRegion(TenantProfile Region, int? Open, int? Moved, (int Least, int Most)? Days, int Kept, int GivenUp);
