using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;
using SopEngine.Persistence;

namespace SopEngine.Application.Times;

/// <summary>
/// The time it is in a region: what everything that concerns its tickets asks, and the only thing it asks. Real time, except in a training region, whose clock stands in
/// the database and is read each time, so that all hosts show the same and a restart changes nothing. What guards the installation (sign-ins, tokens, invitations, how
/// long answers and unclaimed files are kept) asks the real clock, in every region.
/// </summary>
public sealed class TenantTime(SopDatabase database, TenantRegistry tenants, TimeProvider time)
{
    public ValueTask<DateTime> NowAsync(TenantProfile tenant, CancellationToken stop) => AtAsync(tenant, time.Now(), stop);

    /// <summary>What the region's clock, as it is set now, shows at a real instant.</summary>
    public async ValueTask<DateTime> AtAsync(TenantProfile tenant, DateTime real, CancellationToken stop) =>
        tenant.IsTraining ? (await ClockAsync(tenant.Id, stop)).At(real) : real;

    /// <summary>The time it is in a region, and how fast it passes.</summary>
    public async ValueTask<TenantNow> ReadAsync(TenantProfile tenant, CancellationToken stop)
    {
        var real = time.Now();
        if (!tenant.IsTraining)
        {
            return new TenantNow(tenant.Id, real);
        }

        var clock = await ClockAsync(tenant.Id, stop);
        var now = clock.At(real);
        return new TenantNow(tenant.Id, now, now < clock.End ? clock.Speed : 0);
    }

    /// <summary>The day it is in the region.</summary>
    public async ValueTask<DateOnly> TodayAsync(TenantProfile tenant, CancellationToken stop) => tenant.DayOf(await NowAsync(tenant, stop));

    /// <summary>
    /// The real instant at which the region's clock shows this one or a later: for whoever has to wake up then. Null when it never will unless somebody moves the clock.
    /// </summary>
    public async ValueTask<DateTime?> RealInstantAsync(TenantProfile tenant, DateTime instant, CancellationToken stop) =>
        tenant.IsTraining ? (await ClockAsync(tenant.Id, stop)).RealInstantOf(instant) : instant;

    /// <summary>The regions with a clock of their own, and what each shows now. All the others have the real time.</summary>
    public async Task<IReadOnlyList<TenantNow>> OwnClocksAsync(CancellationToken stop)
    {
        var own = new List<TenantNow>();
        foreach (var tenant in tenants.All.Where(tenant => tenant.IsTraining))
        {
            own.Add(await ReadAsync(tenant, stop));
        }

        return own;
    }

    /// <summary>The clock of a training region.</summary>
    private async Task<TrainingClock> ClockAsync(TenantId tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        return (await db.TrainingClocks.AsNoTracking().SingleOrDefaultAsync(stop))?.ToClock() ?? TrainingClock.Untouched;
    }
}
