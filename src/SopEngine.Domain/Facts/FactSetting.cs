using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>What facts are counted by: the revision the ticket runs on, its region, and the region's calendars.</summary>
public sealed record FactSetting(SopRevision Sop, TenantProfile Tenant, CalendarSet Calendars)
{
    /// <summary>
    /// Other revisions that the ticket ran on or is moved to, by number: needed for a ticket whose history tells of a move. A number that is not here is taken for
    /// <see cref="Sop"/>.
    /// </summary>
    public IReadOnlyDictionary<int, SopRevision> Revisions { get; init; } = new Dictionary<int, SopRevision>();

    /// <summary>The revision of a number.</summary>
    public SopRevision SopOf(int revision) => Revisions.GetValueOrDefault(revision) ?? Sop;

    /// <summary>The calendar of the whole ticket.</summary>
    public WorkingCalendar CalendarOf(string? topic) => CalendarFor(topic, null);

    public WorkingCalendar CalendarFor(string? topic, string? unit) =>
        Calendars.Find(Tenant.Topics.FirstOrDefault(known => known.Id == topic && known.Sop == Sop.Sop)?.Calendar ?? Tenant.CalendarOfUnit(unit));
}
