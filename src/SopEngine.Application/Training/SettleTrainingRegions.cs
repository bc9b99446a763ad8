using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;
using SopEngine.Persistence;
using SopEngine.Persistence.Training;

namespace SopEngine.Application.Training;

/// <summary>
/// Marks training regions in the database, once and for all, before their first ticket; run at start, before the first request. A region whose file and mark disagree is
/// refused and not served: real tickets must not come under a clock that can be moved, and practised ones must not be counted as real.
/// </summary>
public sealed class SettleTrainingRegions(TenantRegistry tenants, SopDatabase database, CommandAttempts attempts)
{
    private const string WasReal =
        "training: daerah ini sudah mempunyai tiket sesungguhnya dan tidak dapat menjadi daerah latihan. Hapus baris \"training\", dan buat daerah latihan dengan folder tersendiri (docs/training.md).";

    private const string WasTraining =
        "training: daerah ini daerah latihan sejak awal, dan tiketnya ditulis menurut jam latihan. Tulis lagi \"training: true\", dan buat daerah sesungguhnya dengan folder tersendiri (docs/training.md).";

    public async Task RunAsync(CancellationToken stop)
    {
        var settled = new ConcurrentBag<(TenantProfile Tenant, string Refusal)>();
        await EachRegion.DoAsync(tenants.All, async (tenant, stopped) => settled.Add((tenant, await MarkAsync(tenant, stopped))), stop);
        foreach (var (tenant, refusal) in settled.Where(region => region.Refusal.Length > 0).OrderBy(region => region.Tenant.Id.Value, StringComparer.Ordinal))
        {
            tenants.Refuse(tenant, refusal);
        }
    }

    private async Task<string> MarkAsync(TenantProfile tenant, CancellationToken stop)
    {
        var settled = await attempts.RunAsync<string>(() => SettleAsync(tenant, stop), stop);
        return settled.Succeeded(out var refusal, out var problem) ? refusal : throw new InvalidOperationException($"Training region {tenant.Id} could not be marked: {problem.Detail}");
    }

    /// <summary>Why the region is not to be served; empty when it is.</summary>
    private async Task<Result<string>> SettleAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var marked = await db.TrainingClocks.AnyAsync(stop);
        if (marked == tenant.IsTraining)
        {
            return "";
        }

        if (marked)
        {
            return WasTraining;
        }

        if (await db.Tickets.AnyAsync(stop))
        {
            return WasReal;
        }

        db.TrainingClocks.Add(new TrainingClockRow { Tenant = db.Tenant }.Show(TrainingClock.Untouched));
        await db.SaveChangesAsync(stop);
        return "";
    }
}
