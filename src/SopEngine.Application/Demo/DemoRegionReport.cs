using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Demo;

/// <summary>
/// What a region got. <see cref="Late"/>: closed tickets on which a clock of the provider ran out. <see cref="Refused"/>: acts that were refused, by the problem's code;
/// people's acts that came too late are none.
/// </summary>
public sealed record DemoRegionReport(TenantProfile Tenant, DateOnly From, DateOnly Until, int Tickets, int Closed, int Late, int Alarms, IReadOnlyDictionary<string, int> Refused)
{
    /// <summary>The share of closed tickets that were late, from 0 to 1; 0 when none is closed.</summary>
    public double LateShare => Closed == 0 ? 0 : (double)Late / Closed;
}
