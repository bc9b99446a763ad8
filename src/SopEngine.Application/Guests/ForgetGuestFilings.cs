using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;

namespace SopEngine.Application.Guests;

/// <summary>A pass that forgets what guests typed when its link is no longer good: confirmed, it is in the ticket; not confirmed, it is nobody's.</summary>
public sealed class ForgetGuestFilings(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var (forgotten, now) = (0, time.Now());
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await db.GuestFilings.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(stop);
        }

        return forgotten;
    }
}
