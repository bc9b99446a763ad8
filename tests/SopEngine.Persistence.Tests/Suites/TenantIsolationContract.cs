using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Tenants;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Suites;

public abstract class TenantIsolationContract : DatabaseContract
{
    [Fact]
    public async Task Two_tenants_with_the_same_numbers_see_their_own_rows_only()
    {
        await FileAsync(Batam, Banten);
        await DecideAsync(state => state.Then(SampleTicket.Entry(Domain.Tickets.HistoryKind.Commented)));

        foreach (var (tenant, entries) in new[] { (Batam, 2), (Banten, 1) })
        {
            await using var db = Database.Open(tenant);
            (await db.Tickets.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.WorkItems.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.Clocks.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.Alarms.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.Sops.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.SopRevisions.SingleAsync()).Tenant.Should().Be(tenant);
            (await db.History.Select(row => row.Tenant).ToListAsync()).Should().Equal(Enumerable.Repeat(tenant, entries));
        }
    }

    [Fact]
    public void Every_query_of_a_tenants_table_asks_for_its_tenant()
    {
        using var db = Database.Open(Batam);
        using var all = new AssertionScope();
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            var set = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
            set.ToQueryString().Should().MatchRegex("WHERE .*tenant.* = @ef_filter__Tenant", type.ClrType.Name);
        }
    }

    [Fact]
    public async Task The_key_of_another_tenants_ticket_finds_nothing()
    {
        await FileAsync(Banten);
        await using var db = Database.Open(Batam);

        (await TicketStore.LoadAsync(db, SampleTicket.Number, Stop)).Should().BeNull();
        (await db.Tickets.FindAsync([Banten, SampleTicket.Number], Stop)).Should().BeNull();
        (await db.Tickets.AnyAsync(row => row.Tenant == Banten)).Should().BeFalse();
    }

    [Fact]
    public async Task A_new_row_of_another_tenant_is_refused_and_both_are_named()
    {
        await using var db = Database.Open(Batam);
        db.Operations.Add(Operation(Banten));
        await RefusedAsync(db, typeof(OperationRow), Banten, Batam);
    }

    [Fact]
    public async Task Changing_a_row_attached_under_a_forged_key_is_refused()
    {
        await FileAsync(Banten);
        await using (var db = Database.Open(Batam))
        {
            var forged = new TicketRow { Tenant = Banten, Number = SampleTicket.Number };
            db.Tickets.Attach(forged);
            forged.Subject = "diubah";
            await RefusedAsync(db, typeof(TicketRow), Banten, Batam);
        }

        await using var owner = Database.Open(Banten);
        (await owner.Tickets.SingleAsync()).Subject.Should().Be(SampleTicket.Filing.Subject);
    }

    [Fact]
    public async Task Deleting_a_row_attached_under_a_forged_key_is_refused()
    {
        await FileAsync(Banten);
        await using (var db = Database.Open(Batam))
        {
            db.Alarms.Remove(new AlarmRow { Tenant = Banten, Ticket = SampleTicket.Number, Ordinal = 1 });
            await RefusedAsync(db, typeof(AlarmRow), Banten, Batam);
        }

        await using var owner = Database.Open(Banten);
        (await owner.Alarms.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task One_foreign_row_among_many_stops_the_whole_save()
    {
        await using (var db = Database.Open(Batam))
        {
            db.Operations.Add(Operation(Batam));
            db.Operations.Add(Operation(Banten));
            await RefusedAsync(db, typeof(OperationRow), Banten, Batam);
        }

        await using var again = Database.Open(Batam);
        (await again.Operations.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Statements_without_loading_reach_the_own_tenants_rows_only()
    {
        await FileAsync(Batam, Banten);
        await using (var db = Database.Open(Batam))
        {
            (await db.Alarms.ExecuteDeleteAsync(Stop)).Should().Be(1);
            (await db.Tickets.ExecuteUpdateAsync(set => set.SetProperty(row => row.Subject, "diubah"), Stop)).Should().Be(1);
        }

        await using var other = Database.Open(Banten);
        (await other.Alarms.CountAsync()).Should().Be(1);
        (await other.Tickets.SingleAsync()).Subject.Should().Be(SampleTicket.Filing.Subject);
    }

    [Fact]
    public async Task A_row_cannot_point_to_another_tenants_row()
    {
        await using (var owner = Database.Open(Banten))
        {
            owner.Accounts.Add(new AccountRow { Tenant = Banten, UserName = "andi", Id = new Guid(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]), Name = "Andi", SecurityStamp = "s" });
            await owner.SaveChangesAsync(Stop);
        }

        await using var db = Database.Open(Batam);
        db.RoleHoldings.Add(new RoleHoldingRow { Tenant = Batam, UserName = "andi", Ordinal = 1, Role = "kabid" });
        await FluentActions.Awaiting(() => db.SaveChangesAsync(Stop)).Should().ThrowAsync<DbUpdateException>();
    }

    [Fact]
    public async Task The_shared_context_sees_and_writes_no_tenants_rows()
    {
        await FileAsync(Batam);
        await using var db = Database.OpenShared();
        (await db.Tickets.AnyAsync()).Should().BeFalse();
        db.Operations.Add(Operation(default));
        await FluentActions.Awaiting(() => db.SaveChangesAsync(Stop)).Should().ThrowAsync<CrossTenantWriteException>();
    }

    [Fact]
    public void No_context_is_opened_for_no_tenant()
    {
        FluentActions.Invoking(() => Database.Open(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Database.Open(new TenantId(""))).Should().Throw<ArgumentException>();
    }

    private static OperationRow Operation(TenantId tenant) => new()
    {
        Tenant = tenant,
        UserName = "andi",
        Key = "k-1",
        RequestHash = new string('c', 64),
        Status = 201,
        Body = "{}",
        At = SampleTicket.Morning,
    };

    private static async Task RefusedAsync(SopDbContext db, Type row, TenantId owner, TenantId scope)
    {
        var refused = await FluentActions.Awaiting(() => db.SaveChangesAsync(Stop)).Should().ThrowAsync<CrossTenantWriteException>();
        refused.Which.Should().BeEquivalentTo(new { Row = row, Owner = owner, Scope = scope });
        refused.Which.Message.Should().ContainAll(row.Name, owner.Value, scope.Value);
    }
}
