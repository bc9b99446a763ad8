using SopEngine.Application.Calendars.Views;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Calendars;

/// <summary>
/// The calendars due times are counted on, as anybody signed in to the region may see them. The ministry, in its own region, may name another one: hours and days off are
/// not secret.
/// </summary>
public sealed class CalendarQueries(TenantCalendars calendars, TenantRegistry tenants, TenantTime time)
{
    /// <param name="caller">Who asks.</param>
    /// <param name="region">For the ministry: another region; null for the caller's own.</param>
    public Result<Page<CalendarSummaryView>> List(Caller caller, string? region)
    {
        if (!Find(caller, region).Succeeded(out var tenant, out var problem))
        {
            return problem;
        }

        var all = calendars.Of(tenant).Current;
        return new Page<CalendarSummaryView>([.. all.Select(calendar => CalendarReport.Summary(calendar, all[0]))]);
    }

    /// <param name="caller">Who asks.</param>
    /// <param name="region">For the ministry: another region; null for the caller's own.</param>
    /// <param name="id">The calendar.</param>
    /// <param name="year">Any; null for the year it is in the region.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<CalendarYearView>> GetAsync(Caller caller, string? region, string id, int? year, CancellationToken stop)
    {
        if (!Find(caller, region).Succeeded(out var tenant, out var problem))
        {
            return problem;
        }

        var all = calendars.Of(tenant).Current;
        return all.FirstOrDefault(calendar => calendar.Office.Id == id) is { } found
            ? CalendarReport.Year(found, all[0], year ?? (await time.TodayAsync(tenant, stop)).Year)
            : new CalendarProblems.CalendarUnknown(id);
    }

    private Result<TenantProfile> Find(Caller caller, string? region)
    {
        if (region is null || region == caller.Tenant.Id.Value)
        {
            return caller.Tenant;
        }

        // for a region the others do not exist
        return caller.Tenant.Kind == TenantKind.Ministry && tenants.Find(region) is { } other ? other : new TenantProblems.TenantUnknown(region);
    }
}
