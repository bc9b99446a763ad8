using Microsoft.EntityFrameworkCore;
using Npgsql;
using SopEngine.Domain.Tenants;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Persistence.Tests.PostgreSql;

public sealed class PostgreSqlMigrationTests : IAsyncLifetime
{
    private static readonly CancellationToken _stop = CancellationToken.None;
    private PostgresTemplate _template = null!;
    private DatabaseOptions _empty = null!;

    public async Task InitializeAsync()
    {
        _template = await PostgresTemplate.SharedAsync();
        _empty = await _template.NewEmptyAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_empty_database_is_brought_to_form_and_the_operator_is_told_that_no_copy_was_made()
    {
        var database = new SopDatabase(_empty);

        var report = await database.MigrateAsync(_stop);

        report.Applied.Should().Contain(name => name.EndsWith("_Initial", StringComparison.Ordinal));
        report.Backup.Should().BeNull();
        report.Notice.Should().Contain("pg_dump");
        (await database.MigrateAsync(_stop)).Should().BeEquivalentTo(new MigrationReport([], null));
        database.Description.Should().StartWith("PostgreSQL 127.0.0.1:").And.NotContain(PostgresCluster.Password);
    }

    [Fact]
    public async Task Of_hosts_that_start_at_once_one_migrates_and_the_others_find_it_done()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SopDatabase(_empty).MigrateAsync(_stop))));

        reports.Where(report => report.Applied.Count > 0).Should().ContainSingle();
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        var database = new SopDatabase(_empty);
        await database.MigrateAsync(_stop);
        await RunAsOwnerAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Besok', '99.0.0')");

        var refused = await FluentActions.Awaiting(() => database.MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>();

        refused.WithMessage("*lebih baru (99990101000000_Besok)*tidak ada yang diubah*");
    }

    [Fact]
    public async Task The_working_user_starts_on_his_own_once_the_form_is_right()
    {
        await new SopDatabase(_empty).MigrateAsync(_stop);

        (await new SopDatabase(WorkerAlone(_empty)).MigrateAsync(_stop)).Applied.Should().BeEmpty();
    }

    [Fact]
    public async Task The_working_user_alone_is_told_who_can_bring_an_empty_database_to_form()
    {
        var refused = await FluentActions.Awaiting(() => new SopDatabase(WorkerAlone(_empty)).MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>();

        refused.WithMessage($"*{PostgresTemplate.Worker}*tidak berhak*SopEngine:Database:MigrationConnectionString*");
    }

    [Fact]
    public async Task A_working_user_who_is_named_later_is_given_the_rows()
    {
        await new SopDatabase(new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = _empty.MigrationConnectionString! }).MigrateAsync(_stop);
        await new SopDatabase(_empty).MigrateAsync(_stop);

        await using var db = new SopDatabase(_empty).Open(new TenantId("batam"));
        (await db.Tickets.ExecuteDeleteAsync(_stop)).Should().Be(0);
    }

    [Theory]
    [InlineData("CREATE TABLE lain (x int)")]
    [InlineData("ALTER TABLE tickets ADD COLUMN x int")]
    [InlineData("DROP TABLE alarms")]
    [InlineData("TRUNCATE history")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("CREATE ROLE lain SUPERUSER")]
    public async Task The_working_user_changes_no_form(string sql)
    {
        await new SopDatabase(_empty).MigrateAsync(_stop);
        await using var db = new SopDatabase(_empty).OpenShared();

        var refused = await FluentActions.Awaiting(() => db.Database.ExecuteSqlRawAsync(sql, _stop)).Should().ThrowAsync<PostgresException>();
        refused.Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_save_is_durable_before_it_returns()
    {
        await using var db = new SopDatabase(_empty).OpenShared();
        (await db.Database.SqlQueryRaw<string>("SELECT current_setting('fsync') || current_setting('synchronous_commit') AS \"Value\"").SingleAsync()).Should().Be("onon");
    }

    [Theory]
    [InlineData("Port", "1", "*tidak menjawab*")]
    [InlineData("Password", "salah", "*menolak pengguna*Password*")]
    [InlineData("Database", "tidak_ada", "*CREATE DATABASE tidak_ada*")]
    public async Task A_server_that_cannot_be_used_is_told_with_what_to_do(string keyword, string value, string told)
    {
        var wrong = new NpgsqlConnectionStringBuilder(_empty.MigrationConnectionString) { [keyword] = value }.ConnectionString;
        var database = new SopDatabase(new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = wrong });

        var refused = await FluentActions.Awaiting(() => database.MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>();

        refused.WithMessage(told).Which.Message.Should().NotContain("salah").And.NotContain(PostgresCluster.Password);
    }

    [Fact]
    public async Task A_database_that_keeps_texts_otherwise_than_in_utf8_is_refused()
    {
        await _template.Cluster.RunAsync("CREATE DATABASE sop_latin OWNER sop_pemilik ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        var database = new SopDatabase(_template.OptionsFor("sop_latin"));

        (await FluentActions.Awaiting(() => database.MigrateAsync(_stop)).Should().ThrowAsync<DatabaseNotUsableException>()).WithMessage("*LATIN1*UTF8*");
    }

    [Theory]
    [InlineData("Data Source=data/sop.db")]
    [InlineData("Host=server")]
    [InlineData("Host=server;Database=x;Port=banyak")]
    [InlineData("")]
    public void A_connection_string_that_names_no_server_or_database_is_refused_clearly(string connectionString) =>
        FluentActions.Invoking(() => new SopDatabase(new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = connectionString }))
            .Should().Throw<DatabaseNotUsableException>().WithMessage("*SopEngine:Database:ConnectionString*");

    private static DatabaseOptions WorkerAlone(DatabaseOptions options) =>
        new() { Provider = options.Provider, ConnectionString = options.ConnectionString };

    private async Task RunAsOwnerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_empty.MigrationConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
