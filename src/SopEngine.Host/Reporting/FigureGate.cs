using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Reporting;

/// <summary>Lets so many queries of one tenant run at once on this host, a few wait for a moment, and sends the rest away: figures do not take the database from officers.</summary>
public sealed class FigureGate : IDisposable
{
    /// <summary>How long a query waits for its turn, and when one that was sent away comes again.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    private readonly PartitionedRateLimiter<TenantId> _gates;

    public FigureGate(IOptions<ReportingOptions> options) => _gates = PartitionedRateLimiter.Create<TenantId, TenantId>(tenant => RateLimitPartition.GetConcurrencyLimiter(
        tenant, _ => new ConcurrencyLimiterOptions { PermitLimit = options.Value.QueriesAtOnce, QueueLimit = options.Value.QueriesWaiting }));

    /// <summary>To be disposed of when the answer is written; null when there is no room.</summary>
    public async Task<RateLimitLease?> EnterAsync(TenantId tenant, CancellationToken stop)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        waiting.CancelAfter(Wait);
        try
        {
            var lease = await _gates.AcquireAsync(tenant, 1, waiting.Token);
            if (lease.IsAcquired)
            {
                return lease;
            }

            lease.Dispose();
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _gates.Dispose();
}
