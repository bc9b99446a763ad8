using System.Collections.Concurrent;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>The calendars that a region's due times are counted on: its own laid over the nation's.</summary>
public sealed class TenantCalendars(NationalCalendar nation)
{
    private readonly ConcurrentDictionary<TenantProfile, CalendarSet> _sets = new(ReferenceEqualityComparer.Instance);

    public CalendarSet Of(TenantProfile tenant) => _sets.GetOrAdd(tenant, Compile);

    private CalendarSet Compile(TenantProfile tenant)
    {
        var book = tenant.Calendar.Over(nation.Book);
        return new CalendarSet([.. book.Calendars.Select(office => new WorkingCalendar(book, office, tenant.TimeZone(), $"{office.Id}@1"))], _ => null);
    }
}
