using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>What facts are counted by: the revision the ticket runs on, its region, and the region's calendars.</summary>
public sealed record FactSetting(SopRevision Sop, TenantProfile Tenant, CalendarSet Calendars)
{
    /// <summary>The calendar of the whole ticket.</summary>
    public WorkingCalendar CalendarOf(string? topic) => CalendarFor(topic, null);

    public WorkingCalendar CalendarFor(string? topic, string? unit) =>
        Calendars.Find(Tenant.Topics.FirstOrDefault(known => known.Id == topic && known.Sop == Sop.Sop)?.Calendar ?? Tenant.CalendarOfUnit(unit));
}
