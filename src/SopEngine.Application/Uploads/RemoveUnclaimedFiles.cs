using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>A pass that removes files which nothing has claimed within 24 hours.</summary>
public sealed class RemoveUnclaimedFiles(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    /// <summary>How many were removed, over all regions. A filing that claims one of them at the same moment is decided again and told that the file is gone.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var removed = 0;
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            removed += await FileRetention.RemoveUnclaimedAsync(db, time.Now(), stop);
        }

        return removed;
    }
}
