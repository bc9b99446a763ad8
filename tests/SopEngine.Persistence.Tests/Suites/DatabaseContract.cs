using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Suites;

/// <summary>A suite that every provider must pass, each test on a database of its own.</summary>
public abstract class DatabaseContract : IAsyncLifetime
{
    protected static readonly TenantId Batam = new("batam");
    protected static readonly TenantId Banten = new("banten");
    protected static readonly CancellationToken Stop = CancellationToken.None;

    protected SopDatabase Database { get; private set; } = null!;

    /// <summary>The same database for somebody who has more rights than the program: for what the program itself may not do to the past.</summary>
    protected virtual SopDatabase ByHand => Database;

    /// <summary>An empty, migrated database; called once a test.</summary>
    protected abstract Task<SopDatabase> NewDatabaseAsync();

    /// <summary>Takes the database away again.</summary>
    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync() => Database = await NewDatabaseAsync();

    public Task DisposeAsync() => DropDatabaseAsync();

    /// <summary>The sample ticket, filed in each tenant under the same number.</summary>
    protected async Task FileAsync(params TenantId[] tenants)
    {
        await PublishSampleSopAsync(tenants);
        foreach (var tenant in tenants)
        {
            await using var db = Database.Open(tenant);
            TicketStore.Add(db, SampleTicket.Filed(), SampleTicket.Filing);
            await db.SaveChangesAsync(Stop);
        }
    }

    /// <summary>One command on the sample ticket of Batam.</summary>
    protected async Task DecideAsync(Func<TicketState, Decision> decide)
    {
        await using var db = Database.Open(Batam);
        var ticket = await TicketStore.LoadAsync(db, SampleTicket.Number, Stop);
        TicketStore.Append(db, ticket!, decide(ticket!.State));
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>The SOP that the sample tickets run on.</summary>
    protected async Task PublishSampleSopAsync(params TenantId[] tenants)
    {
        foreach (var tenant in tenants)
        {
            await using var db = Database.Open(tenant);
            db.Sops.Add(new SopRow { Tenant = tenant, Sop = SampleTicket.Sop, InForce = 1 });
            db.SopRevisions.Add(new SopRevisionRow
            {
                Tenant = tenant,
                Sop = SampleTicket.Sop,
                Revision = 1,
                Definition = "{}",
                Sha256 = new string('a', 64),
                Status = SopRevisionStatus.Published,
                ImportedAt = SampleTicket.Morning,
            });
            await db.SaveChangesAsync(Stop);
        }
    }
}
