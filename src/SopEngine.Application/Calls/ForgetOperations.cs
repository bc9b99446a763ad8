using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;

namespace SopEngine.Application.Calls;

/// <summary>A pass that forgets the answers to repeatable calls after 30 days.</summary>
public sealed class ForgetOperations(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var forgotten = 0;
        var before = time.Now() - Kept;
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await db.Operations.Where(row => row.At < before).ExecuteDeleteAsync(stop);
        }

        return forgotten;
    }
}
