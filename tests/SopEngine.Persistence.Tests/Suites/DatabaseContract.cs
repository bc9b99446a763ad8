using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>A suite that every provider must pass, each test on a database of its own.</summary>
public abstract class DatabaseContract : IAsyncLifetime
{
    protected static readonly TenantId Batam = new("batam");
    protected static readonly TenantId Banten = new("banten");
    protected static readonly CancellationToken Stop = CancellationToken.None;

    protected SopDatabase Database { get; private set; } = null!;

    /// <summary>Where an empty database may be made; called once a test.</summary>
    protected abstract DatabaseOptions NewDatabase();

    /// <summary>Takes the database away again.</summary>
    protected abstract void DropDatabase();

    public async Task InitializeAsync()
    {
        Database = new SopDatabase(NewDatabase());
        await Database.MigrateAsync(Stop);
    }

    public Task DisposeAsync()
    {
        DropDatabase();
        return Task.CompletedTask;
    }

    /// <summary>The SOP that the sample tickets run on.</summary>
    protected async Task PublishSampleSopAsync(params TenantId[] tenants)
    {
        foreach (var tenant in tenants)
        {
            await using var db = Database.Open(tenant);
            db.Sops.Add(new SopRow { Tenant = tenant, Sop = Samples.SampleTicket.Sop, InForce = 1 });
            db.SopRevisions.Add(new SopRevisionRow
            {
                Tenant = tenant,
                Sop = Samples.SampleTicket.Sop,
                Revision = 1,
                Definition = "{}",
                Sha256 = new string('a', 64),
                Status = SopRevisionStatus.Published,
                ImportedAt = Samples.SampleTicket.Morning,
            });
            await db.SaveChangesAsync(Stop);
        }
    }
}
