using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>A pass that forgets sign-ins which have been over for long.</summary>
public sealed class ForgetSessions(TenantRegistry tenants, SopDatabase database, TimeProvider time, IOptions<SignInLifetimes> lifetimes)
{
    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var (forgotten, oldest) = (0, time.Now() - TimeSpan.FromDays(lifetimes.Value.KeptDays));
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await SessionRetention.ForgetAsync(db, oldest, stop);
        }

        return forgotten;
    }
}
