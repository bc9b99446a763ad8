using Microsoft.EntityFrameworkCore;
using Npgsql;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tests.Samples;
using SopEngine.Persistence.Tests.Suites;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.PostgreSql;

/// <summary>The server's own wall between tenants: what it holds back when the program's query filter and save guard are not asked at all.</summary>
public sealed class PostgreSqlWallTests : DatabaseContract
{
    private const string Everybodys = "SELECT COUNT(*)::int AS \"Value\" FROM tickets";
    private readonly PostgreSqlDatabase _database = new();
    private DatabaseOptions _options = null!;

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(_options = await _database.MigratedAsync());

    protected override Task DropDatabaseAsync() => _database.DropAsync();

    [Fact]
    public async Task Every_table_of_tenants_has_its_wall_and_no_other_door_than_is_known()
    {
        var figures = new[]
        {
            "deviation_days", "fact_clocks", "fact_deviations", "fact_pauses", "fact_ratings", "fact_steps", "fact_tickets", "kpi_periods", "kpis", "sla_days", "ticket_days",
        };
        var due = new[] { "alarms", "deliveries" };
        await using var db = Database.Open(Batam);
        var owned = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))).Select(type => type.GetTableName()!).ToList();
        owned.Should().HaveCountGreaterThan(50);
        var expected = owned.Select(table => $"{table}: on, forced, tenant ALL checked")
            .Concat(figures.Select(table => $"{table}: on, forced, figures SELECT")).Concat(due.Select(table => $"{table}: on, forced, due SELECT"));

        var walls = await db.Database.SqlQueryRaw<string>("""
            SELECT c.relname || ': ' || CASE WHEN c.relrowsecurity THEN 'on' ELSE 'off' END || ', ' || CASE WHEN c.relforcerowsecurity THEN 'forced' ELSE 'not forced' END
                   || ', ' || p.policyname || ' ' || p.cmd || CASE WHEN p.with_check IS NULL THEN '' WHEN p.with_check = p.qual THEN ' checked' ELSE ' otherwise' END AS "Value"
            FROM pg_class c JOIN pg_policies p ON p.tablename = c.relname AND p.schemaname = c.relnamespace::regnamespace::text
            WHERE c.relnamespace = current_schema()::regnamespace
            """).ToListAsync();

        walls.Should().BeEquivalentTo(expected, "a new table says PostgreSqlWalls.Around in the migration that makes it");
    }

    [Fact]
    public async Task A_table_without_tenants_has_none_of_their_rows()
    {
        await using var db = Database.OpenShared();
        var tenantless = await db.Database.SqlQueryRaw<string>("""
            SELECT c.relname::text AS "Value" FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND NOT c.relrowsecurity
            """).ToListAsync();

        tenantless.Should().BeSubsetOf(["__EFMigrationsHistory", "data_protection_keys", "hosts", "journal"]);
    }

    [Fact]
    public async Task Sql_that_names_no_tenant_sees_that_of_its_context_alone()
    {
        await FileAsync(Batam, Banten);

        (await CountAsync(Batam)).Should().Be(1);
        (await CountAsync(new TenantId("banyuwangi"))).Should().Be(0);
        await using var nobodys = Database.OpenShared();
        (await nobodys.Database.SqlQueryRaw<int>(Everybodys).SingleAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Sql_that_changes_or_takes_away_everything_reaches_its_own_alone()
    {
        await FileAsync(Batam, Banten);
        await using (var db = Database.Open(Batam))
        {
            (await db.Database.ExecuteSqlRawAsync("UPDATE tickets SET requester = 'siapa-saja'")).Should().Be(1);
            (await db.Database.ExecuteSqlRawAsync("DELETE FROM fact_steps WHERE tenant = 'banten'")).Should().Be(0);
        }

        await using var other = Database.Open(Banten);
        (await other.Tickets.SingleAsync()).Requester.Should().NotBe("siapa-saja");
    }

    [Theory]
    [InlineData("INSERT INTO stamps (tenant, subject, value) VALUES ('banten', 'apa', 1)")]
    [InlineData("UPDATE tickets SET tenant = 'banten'")]
    public async Task A_row_for_another_tenant_is_refused(string sql)
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);

        var write = async () => await db.Database.ExecuteSqlRawAsync(sql);

        (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task What_a_context_was_shown_is_forgotten_with_its_transaction()
    {
        await FileAsync(Batam, Banten);
        (await CountAsync(Batam)).Should().Be(1);
        await using (var db = Database.Open(Banten))
        {
            await db.Database.BeginTransactionAsync();
            (await db.Database.SqlQueryRaw<int>(Everybodys).SingleAsync()).Should().Be(1);
        }

        await using var connection = new NpgsqlConnection(_options.ConnectionString);
        for (var tried = 0; tried < 5; tried++)
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM tickets", connection);
            (await command.ExecuteScalarAsync()).Should().Be(0L, "the connection comes from the same pool and has named nobody");
            await connection.CloseAsync();
        }
    }

    [Fact]
    public async Task The_owner_of_the_tables_is_behind_the_same_wall()
    {
        await FileAsync(Batam, Banten);
        await using var connection = new NpgsqlConnection(_options.MigrationConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM tickets", connection);

        (await command.ExecuteScalarAsync()).Should().Be(0L);
    }

    [Fact]
    public async Task Many_tenants_at_once_get_and_write_their_own()
    {
        TenantId[] tenants = [.. Enumerable.Range(1, 12).Select(at => new TenantId($"daerah-{at}"))];
        await PublishSampleSopAsync(tenants);

        await Parallel.ForEachAsync(Enumerable.Range(0, 20 * tenants.Length), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (at, stop) =>
        {
            await using var db = Database.Open(tenants[at % tenants.Length]);
            if (at < tenants.Length)
            {
                TicketStore.Add(db, SampleTicket.Filed(), SampleTicket.Filing);
                await db.SaveChangesAsync(stop);
            }
            else if (await TicketStore.LoadAsync(db, SampleTicket.Number, stop) is { } ticket)
            {
                ticket.Row.Tenant.Should().Be(tenants[at % tenants.Length]);
            }
        });

        foreach (var tenant in tenants)
        {
            (await CountAsync(tenant)).Should().Be(1);
        }
    }

    [Theory]
    [InlineData("UPDATE history SET actor = 'orang-lain'")]
    [InlineData("DELETE FROM history")]
    [InlineData("DELETE FROM day_records")]
    [InlineData("UPDATE day_entries SET day = day")]
    [InlineData("UPDATE personal_reads SET at = at")]
    [InlineData("TRUNCATE stamps")]
    [InlineData("ALTER TABLE tickets DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY tenant ON tickets")]
    public async Task The_program_may_not_change_what_is_past_nor_take_a_wall_away(string sql)
    {
        await FileAsync(Batam);
        await using var db = Database.Open(Batam);

        var change = async () => await db.Database.ExecuteSqlRawAsync(sql);

        (await change.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_door_for_figures_opens_on_those_asked_for_and_on_nothing_else()
    {
        await FileAsync(Batam, Banten);
        await using var db = Database.OpenShared().Through(Tenants.TenantDoor.Figures, [Banten]);

        (await db.Database.SqlQueryRaw<string>("SELECT tenant AS \"Value\" FROM fact_progress UNION SELECT tenant FROM tickets UNION SELECT tenant FROM alarms").ToListAsync()).Should().BeEmpty();
        var write = async () => await db.Database.ExecuteSqlRawAsync("INSERT INTO stamps (tenant, subject, value) VALUES ('banten', 'apa', 1)");
        await write.Should().ThrowAsync<PostgresException>();
    }

    private async Task<int> CountAsync(TenantId tenant)
    {
        await using var db = Database.Open(tenant);
        return await db.Database.SqlQueryRaw<int>(Everybodys).SingleAsync();
    }
}
