using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>One person as his page shows him.</summary>
/// <param name="Person">Who, with all that he holds.</param>
/// <param name="Tenant">The region as it is set now.</param>
/// <param name="Today">Its day.</param>
/// <param name="Others">Everybody else who can be stood in for.</param>
/// <param name="History">What was changed, the last first.</param>
/// <param name="Sessions">Where he is signed in, the newest first.</param>
public sealed record PersonDetail(PersonEntry Person, TenantProfile Tenant, DateOnly Today, IReadOnlyList<PersonEntry> Others, IReadOnlyList<PeopleChangeView> History, IReadOnlyList<SessionView> Sessions);
