using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Deliveries;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Deliveries;

/// <summary>Finds what is to be sent, takes it in hand, and notes what came of it.</summary>
public sealed class DueDeliveries(TenantRegistry tenants, SopDatabase database, IOptions<DeliveryOptions> options, TimeProvider time)
{
    private const int LongestPauseMinutes = 60;

    /// <summary>The regions with something to send, the longest waiting first. One question however many regions there are.</summary>
    internal async Task<IReadOnlyList<TenantProfile>> RegionsAsync(CancellationToken stop)
    {
        var known = tenants.All.Where(tenant => tenant.Kind == TenantKind.Region).ToDictionary(tenant => tenant.Id);
        var heads = await database.DueHeadsAsync(DueWork.Deliveries, known.Keys, stop);
        var now = time.Now();
        return [.. heads.Where(head => head.RunAt <= now).OrderBy(head => head.RunAt).Select(head => known[head.Tenant])];
    }

    /// <summary>At most so many that are due, in the order in which they fell due.</summary>
    internal async Task<IReadOnlyList<DeliveryRow>> FindAsync(TenantId tenant, int most, CancellationToken stop)
    {
        var now = time.Now();
        await using var db = database.Open(tenant);
        return await db.Deliveries.AsNoTracking().Where(row => row.RunAt <= now).OrderBy(row => row.RunAt).ThenBy(row => row.Id).Take(most).ToListAsync(stop);
    }

    /// <summary>
    /// Takes them in hand: true for exactly one of those who try at the same time. Who dies with one in hand leaves it to be sent again, under the same id.
    /// </summary>
    internal async Task<bool> TakeAsync(DeliveryRow row, CancellationToken stop)
    {
        DateTime? until = time.Now() + options.Value.InHand;
        await using var db = database.Open(row.Tenant);
        return await db.Deliveries.Where(known => known.Id == row.Id && known.RunAt == row.RunAt && known.State == DeliveryState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.RunAt, until).SetProperty(known => known.Attempts, known => known.Attempts + 1), stop) == 1;
    }

    internal async Task SentAsync(IReadOnlyList<DeliveryRow> rows, string answer, CancellationToken stop) =>
        await EndAsync(rows, DeliveryState.Sent, answer, stop);

    /// <summary>Puts them off, longer each time, up to an hour; true when one has been tried often enough and is parked instead.</summary>
    internal async Task<bool> PutOffAsync(IReadOnlyList<DeliveryRow> rows, CarrierResult result, CancellationToken stop)
    {
        var tried = rows.Max(row => row.Attempts) + 1;
        if (result.End == CarrierEnd.Never || tried >= options.Value.ParkAfter)
        {
            await EndAsync(rows, DeliveryState.Parked, result.Answer, stop);
            return true;
        }

        var pause = result.After ?? TimeSpan.FromMinutes(Math.Min(LongestPauseMinutes, 1 << Math.Min(tried - 1, 10)));
        DateTime? later = time.Now() + pause;
        var (ids, answer) = (rows.Select(row => row.Id).ToList(), Cut(result.Answer));
        await using var db = database.Open(rows[0].Tenant);
        await db.Deliveries.Where(row => ids.Contains(row.Id) && row.State == DeliveryState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RunAt, later).SetProperty(row => row.Answer, answer), stop);
        return false;
    }

    private async Task EndAsync(IReadOnlyList<DeliveryRow> rows, DeliveryState state, string answer, CancellationToken stop)
    {
        var (ids, said) = (rows.Select(row => row.Id).ToList(), Cut(answer));
        DateTime? now = time.Now();
        await using var db = database.Open(rows[0].Tenant);
        await db.Deliveries.Where(row => ids.Contains(row.Id) && row.State == DeliveryState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, state).SetProperty(row => row.RunAt, (DateTime?)null).SetProperty(row => row.EndedAt, now).SetProperty(row => row.Answer, said), stop);
    }

    private static string Cut(string answer) => answer.Length > TextLength.Line ? answer[..TextLength.Line] : answer;
}
