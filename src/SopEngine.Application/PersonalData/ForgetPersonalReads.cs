using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.PersonalData;

namespace SopEngine.Application.PersonalData;

/// <summary>A pass that forgets who read whose data once that was long ago.</summary>
public sealed class ForgetPersonalReads(TenantRegistry tenants, SopDatabase database, TimeProvider time, IOptions<PersonalDataOptions> options)
{
    /// <summary>How many were forgotten, over all regions.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var (forgotten, oldest) = (0, time.Now() - TimeSpan.FromDays(options.Value.ReadsKeptDays));
        foreach (var tenant in tenants.All)
        {
            await using var db = database.Open(tenant.Id);
            forgotten += await PersonalReadRetention.ForgetAsync(db, oldest, stop);
        }

        return forgotten;
    }
}
