using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Regions;

/// <summary>Reads what a region's first page says of its calendar: nothing to who holds no role in the region.</summary>
public sealed class CalendarNotices(TenantCalendars calendars, CalendarHistory history, TenantTime time)
{
    public async Task<CalendarNotice> ReadAsync(Caller? caller, CancellationToken stop)
    {
        if (caller is not { Tenant.Kind: TenantKind.Region, Actor.Holds.Count: > 0 })
        {
            return CalendarNotice.None;
        }

        var mayEdit = CalendarRights.Refuse(caller) is null;
        var today = caller.Tenant.DayOf(await time.NowAsync(caller.Tenant, stop));
        var unset = UnsetYears.Of(calendars.Of(caller.Tenant).Ordinary.Book, today);
        return new CalendarNotice(mayEdit ? await history.OpenAsync(caller.Tenant, stop) : null, unset, mayEdit);
    }
}
