using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Operations;

namespace SopEngine.Application.Calls;

/// <summary>A pass that forgets the answers to repeatable calls after 30 days.</summary>
public sealed class ForgetOperations(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var forgotten = 0;
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await OperationRetention.ForgetAsync(db, time.Now(), stop);
        }

        return forgotten;
    }
}
