using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Demo;

/// <summary>
/// Fills regions with a believable year of tickets, by the product's own use cases: what is in the database afterwards could have happened. Needs a host that serves nobody
/// (<see cref="DemoServices"/>), whose clock it moves. Cut off, it leaves whole acts, and a region that has tickets.
/// </summary>
public sealed class RunDemo(DemoChecks checks, DemoCount counts, DemoParts parts)
{
    private const int LeastYear = 380;
    private const int MoreYear = 520;

    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Is told how far it is, after each filing; null for nobody.</param>
    /// <param name="stop">Ends it between two acts.</param>
    public async Task<DemoReport> RunAsync(DemoRequest request, IProgress<DemoProgress>? progress, CancellationToken stop)
    {
        var now = parts.Time.Now();
        var tenants = checks.Chosen(request);
        if (await checks.RefuseAsync(request, tenants, now, stop) is { Count: > 0 } refusals)
        {
            return new DemoReport(refusals, []);
        }

        var regions = new List<DemoRegionReport>();
        foreach (var tenant in tenants)
        {
            var span = DemoSpan.Of(request, tenant, parts.Calendars.Of(tenant).Ordinary, now);
            regions.Add(await RunAsync(request, tenant, span, progress, stop));
        }

        return new DemoReport([], regions);
    }

    private async Task<DemoRegionReport> RunAsync(DemoRequest request, TenantProfile tenant, DemoSpan span, IProgress<DemoProgress>? progress, CancellationToken stop)
    {
        var count = span.Tickets(request.Tickets ?? LeastYear + Chance.For(request.Seed, $"{tenant.Id}/tickets").Below(MoreYear));
        // a rush comes on top
        count += request.Rush is { } rush ? count * Enumerable.Range(0, span.Days).Count(day => DemoDays.IsRush(span.From.AddDays(day), rush)) / span.Days : 0;
        var desk = new DemoDesk(parts, tenant);
        var region = new DemoRegion(desk, (at, filed) => progress?.Report(new DemoProgress(tenant, MonthOf(tenant, at), filed, count)), request.Rush);
        try
        {
            await region.RunAsync(request.Seed, span, count, stop);
        }
        finally
        {
            parts.Time.Release();
        }

        return await counts.OfAsync(tenant, span, (region.AlarmsFired, desk.Refused), stop);
    }

    private static DateOnly MonthOf(TenantProfile tenant, DateTime at)
    {
        var day = tenant.DayOf(at);
        return new DateOnly(day.Year, day.Month, 1);
    }
}
