using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>People found by a word.</summary>
/// <param name="People">At most <see cref="PeopleQueries.MostPeople"/>, by name.</param>
/// <param name="All">How many there are.</param>
/// <param name="Tenant">The region as it is set now.</param>
/// <param name="Today">Its day.</param>
public sealed record PeopleList(IReadOnlyList<PersonEntry> People, int All, TenantProfile Tenant, DateOnly Today);
