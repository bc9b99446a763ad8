using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>Sums deviations by the day on which they were. Pure.</summary>
internal static class DeviationDays
{
    /// <param name="tenant">The region.</param>
    /// <param name="days">Which days.</param>
    /// <param name="deviations">At least all of these days.</param>
    public static IReadOnlyList<DeviationDayRow> Sum(TenantId tenant, Days days, IEnumerable<DeviationFact> deviations) =>
    [
        .. deviations.Where(fact => days.First <= fact.On && fact.On <= days.Last)
            .GroupBy(fact => (fact.On, fact.Sop, fact.Revision, fact.Kind))
            .Select(group => new DeviationDayRow
            {
                Tenant = tenant,
                On = group.Key.On,
                Sop = group.Key.Sop,
                Revision = group.Key.Revision,
                Kind = group.Key.Kind,
                Deviations = group.Count(),
                Tickets = group.Select(fact => fact.Ticket).Distinct().Count(),
            }),
    ];
}
