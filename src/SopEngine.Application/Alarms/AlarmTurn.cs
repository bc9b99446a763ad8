using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Alarms;

/// <summary>
/// A region with alarms. <see cref="RunAt"/>: when its first is to be tried, by the region's clock, which shows <see cref="Now"/>. <see cref="RealRunAt"/>: the same on
/// the server's clock; null when it never comes by itself. All UTC.
/// </summary>
internal sealed record AlarmTurn(TenantProfile Tenant, DateTime RunAt, DateTime Now, DateTime? RealRunAt)
{
    public bool IsDue => RunAt <= Now;
}
