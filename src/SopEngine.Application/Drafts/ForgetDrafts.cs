using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;

namespace SopEngine.Application.Drafts;

/// <summary>A pass that forgets forms which nobody has gone on with for 60 days.</summary>
public sealed class ForgetDrafts(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var (forgotten, oldest) = (0, time.Now() - Kept);
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await db.Drafts.Where(row => row.SavedAt < oldest).ExecuteDeleteAsync(stop);
        }

        return forgotten;
    }
}
