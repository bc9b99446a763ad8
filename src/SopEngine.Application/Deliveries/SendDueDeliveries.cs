using Microsoft.Extensions.Logging;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>
/// A pass over what is to leave the house. What must hold:
/// <list type="number">
/// <item>What was decided to be said is sent at least once, and under one id: after a crash it is sent again, and whoever receives it can tell.</item>
/// <item>An other side that does not answer is not asked again for every message that waits for it; its own turn in the next pass decides.</item>
/// <item>One that fails is put off and holds up no other; after many tries in vain, or when it is refused for good, it is parked and somebody decides.</item>
/// <item>A ticket is never harmed by what becomes of its messages.</item>
/// </list>
/// Safe to run on several hosts at once and to be killed at any moment.
/// </summary>
public sealed class SendDueDeliveries(
    DueDeliveries deliveries, Parcels parcels, DeliveryFallback fallback, IEnumerable<ICarrier> carriers, ILogger<SendDueDeliveries> log)
{
    /// <summary>How many of one region a pass sends at most: one region's Monday morning does not make the others wait.</summary>
    public const int MostOfARegion = 50;

    private readonly IReadOnlyList<ICarrier> _carriers = [.. carriers];

    /// <exception cref="OperationCanceledException">It was to stop before it was done.</exception>
    public async Task<DeliveryPass> RunAsync(CancellationToken stop)
    {
        var tally = new DeliveryTally();
        var regions = await deliveries.RegionsAsync(stop);
        try
        {
            foreach (var tenant in regions)
            {
                await ServeAsync(tenant, tally, stop);
            }
        }
        finally
        {
            foreach (var carrier in _carriers)
            {
                await carrier.RestAsync(CancellationToken.None);
            }
        }

        return new DeliveryPass(tally.Sent, tally.PutOff, tally.Parked, tally.HasMore);
    }

    private async Task ServeAsync(TenantProfile tenant, DeliveryTally tally, CancellationToken stop)
    {
        var due = await deliveries.FindAsync(tenant.Id, MostOfARegion, stop);
        tally.HasMore |= due.Count == MostOfARegion;
        foreach (var together in due.GroupBy(row => row.Digest ? (row.Way, row.Recipient, Guid.Empty) : (row.Way, row.Recipient, row.Id)))
        {
            var rows = together.ToList();
            if (CarrierOf(tenant, rows[0].Way) is not { } carrier)
            {
                await deliveries.PutOffAsync(rows, new CarrierResult(CarrierEnd.Later, "Jalan ini tidak lagi terpasang."), stop);
            }
            else if (!tally.IsDown(carrier.Way, carrier.OtherSide(tenant)))
            {
                await ServeAsync(tenant, rows, carrier, tally, stop);
            }
        }
    }

    private async Task ServeAsync(TenantProfile tenant, List<DeliveryRow> found, ICarrier carrier, DeliveryTally tally, CancellationToken stop)
    {
        var rows = new List<DeliveryRow>();
        foreach (var row in found)
        {
            if (await deliveries.TakeAsync(row, stop))
            {
                rows.Add(row);
            }
        }

        if (rows.Count > 0)
        {
            var result = await carrier.SendAsync(await parcels.OfAsync(tenant, rows, stop), stop);
            // what has been handed over is noted, whatever the host is told meanwhile
            await NoteAsync(tenant, rows, carrier, result, tally, CancellationToken.None);
        }
    }

    private async Task NoteAsync(TenantProfile tenant, List<DeliveryRow> rows, ICarrier carrier, CarrierResult result, DeliveryTally tally, CancellationToken stop)
    {
        if (result.End == CarrierEnd.Sent)
        {
            await deliveries.SentAsync(rows, result.Answer, stop);
            tally.Sent += rows.Count;
            return;
        }

        if (result.End == CarrierEnd.Down)
        {
            tally.Down(carrier.Way, carrier.OtherSide(tenant));
            log.OtherSideDown(carrier.Way, tenant.Id, result.Answer);
        }

        if (await deliveries.PutOffAsync(rows, result, stop))
        {
            tally.Parked += rows.Count;
            log.DeliveryParked(tenant.Id, rows[0].Ticket, rows[0].Id, carrier.Way);
            await fallback.TryAsync(tenant, rows, stop);
        }
        else
        {
            tally.PutOff += rows.Count;
        }
    }

    private ICarrier? CarrierOf(TenantProfile tenant, DeliveryWay way) => _carriers.FirstOrDefault(carrier => carrier.Way == way && carrier.Serves(tenant));
}
