using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Calls;

/// <summary>Asks how often what hosts keep in memory of a region has changed, for whatever is not a command: commands learn it with what they read anyway.</summary>
public sealed class StampReader(SopDatabase database)
{
    public async Task<Stamps> ReadAsync(TenantId tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        return (await CommandStart.ReadAsync(db, null, null, stop)).Stamps;
    }
}
