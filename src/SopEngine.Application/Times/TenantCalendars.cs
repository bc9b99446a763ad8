using System.Collections.Concurrent;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Times;

/// <summary>The calendar that a region's due times are counted on.</summary>
public sealed class TenantCalendars
{
    private readonly ConcurrentDictionary<string, IWorkingCalendar> _byZone = new(StringComparer.Ordinal);

    public IWorkingCalendar Of(TenantProfile tenant) => _byZone.GetOrAdd(tenant.Zone, zone => new OfficeHours(TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
