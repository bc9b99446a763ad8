using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Providers.SqlServer;
using SopEngine.Persistence.Tests.Sqlite;
using SopEngine.TestDatabases.SqlServer;

namespace SopEngine.Persistence.Tests.SqlServer;

/// <summary>What stands for SQL Server where there is none: its grammar, and names bound to the tables that the migrations make.</summary>
public sealed class SqlServerCheckTests : IDisposable
{
    private readonly SqliteFile _file = new();

    public void Dispose() => _file.Drop();

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Every_migration_parses_and_names_what_there_is(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerSopDbContext(SqlServerProvider.OptionsFor("Server=x;Database=y"));
        var tables = db.Model.GetEntityTypes().ToDictionary(type => type.GetTableName()!, type => type.GetProperties().Select(property => property.GetColumnName()));

        var schema = SqlServerSchema.Of(SqlServerStandIn.Script(options));

        schema.Tables.Should().BeEquivalentTo([.. tables.Keys, "__EFMigrationsHistory"]);
        foreach (var (table, columns) in tables)
        {
            schema.ColumnsOf(table).Should().BeEquivalentTo(columns);
        }
    }

    [Theory]
    [InlineData(SqlServerMigrator.Lock)]
    [InlineData(SqlServerMigrator.Unlock)]
    public void What_the_program_says_itself_is_sql_servers_language(string sql) => SqlServerGrammar.Parse(sql).Batches.Should().ContainSingle();

    [Theory]
    [InlineData("SELECT [t].[judul] FROM [tickets] AS [t]", "*unknown column t.judul*")]
    [InlineData("SELECT [t].[subject] FROM [tiket] AS [t]", "*unknown table tiket*")]
    [InlineData("SELECT [t].[subject] FROM [tickets] AS [t] WHERE [u].[subject] = N'x'", "*unknown column u.subject*")]
    [InlineData("SELECT [subject] FROM [tickets] AS [t] WHERE EXISTS (SELECT 1 FROM [alarms] AS [a] WHERE [a].[tenant] = [t].[penyewa])", "*unknown column t.penyewa*")]
    [InlineData("SELECT [s].[b] FROM (SELECT [t].[subject] AS [a] FROM [tickets] AS [t]) AS [s]", "*unknown column s.b*")]
    [InlineData("SELECT [t].[subject] FROM [tickets] AS [t] WHRE 1 = 1", "*Incorrect syntax near*")]
    [InlineData("SELECT [t].[subject] FROM [tickets] AS [t] LIMIT 1", "*Incorrect syntax near LIMIT*")]
    [InlineData("UPDATE [a] SET [a].[runat] = @p FROM [alarms] AS [a]", "*unknown column a.runat*")]
    [InlineData("UPDATE [alarms] SET [runat] = @p WHERE [tenant] = @q", "*unknown column runat*")]
    [InlineData("DELETE FROM [alarm] WHERE [tenant] = @q", "*unknown table alarm*")]
    [InlineData("INSERT INTO [sops] ([tenant], [nama]) VALUES (@a, @b)", "*unknown column nama*")]
    [InlineData("INSERT INTO [sops] ([tenant], [sop]) VALUES (@a, @b, @c)", "*3 values for 2 columns*")]
    [InlineData("SELECT 1 FROM [alarms] AS [a] JOIN OPENJSON(@p) WITH ([value] nvarchar(100) '$') AS [j] ON [a].[tenant] = [j].[value]", "*two collations*")]
    [InlineData("SELECT 1 FROM [alarms] AS [a] WHERE [a].[ticket] IN (SELECT [j].[value] FROM OPENJSON(@p) WITH ([value] nvarchar(64) '$') AS [j])", "*two collations*")]
    [InlineData("SELECT json_extract([t].[state], '$.x') FROM [tickets] AS [t] CROSS APPLY x", "*unknown table x*")]
    public void A_command_that_sql_server_would_refuse_is_caught(string sql, string found) =>
        FluentActions.Invoking(() => SqlServerStandIn.Shared.Check(sql)).Should().Throw<NotSqlServerException>().WithMessage(found);

    [Theory]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL, CONSTRAINT [PK] PRIMARY KEY ([y]))", "*unknown column a.y*")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL); CREATE INDEX [i] ON [a] ([y])", "*unknown column a.y*")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL, CONSTRAINT [f] FOREIGN KEY ([x]) REFERENCES [b] ([y]))", "*unknown table b*")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL); ALTER TABLE [a] DROP COLUMN [x]; UPDATE [a] SET [x] = 1", "*unknown column x*")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL,,)", "*Incorrect syntax near*")]
    public void A_migration_that_sql_server_would_refuse_is_caught(string sql, string found) =>
        FluentActions.Invoking(() => SqlServerSchema.Of(sql)).Should().Throw<NotSqlServerException>().WithMessage(found);

    [Fact]
    public async Task A_query_that_goes_wrong_fails_the_test_that_sends_it()
    {
        await _file.MigratedAsync();
        await using var db = new StandInProvider(_file.Path).Database.Open(new TenantId("batam"));

        await FluentActions.Awaiting(() => db.Database.SqlQueryRaw<int>("SELECT [t].[tidak_ada] AS [Value] FROM [tickets] AS [t]").ToListAsync())
            .Should().ThrowAsync<NotSqlServerException>();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told_with_what_to_do()
    {
        var database = new SopDatabase(new DatabaseOptions
        {
            Provider = DatabaseProvider.SqlServer,
            ConnectionString = "Server=tcp:127.0.0.1,1;Database=sop;User ID=sop;Password=rahasia;Connect Timeout=2",
        });

        var refused = await FluentActions.Awaiting(() => database.MigrateAsync(CancellationToken.None)).Should().ThrowAsync<DatabaseNotUsableException>();
        refused.WithMessage("*tidak menjawab*Server*").Which.Message.Should().NotContain("rahasia");
        database.Description.Should().Be("SQL Server tcp:127.0.0.1,1/sop");
    }

    [Theory]
    [InlineData(18456, "*menolak pengguna*")]
    [InlineData(4060, "*CREATE DATABASE*")]
    [InlineData(262, "*MigrationConnectionString*")]
    [InlineData(51000, "*sedang disiapkan*")]
    [InlineData(3906, "*hanya dapat dibaca*")]
    public void A_server_that_refuses_is_told_with_what_to_do(int number, string told) =>
        SqlServerTrouble.Explain(number, "x", new SqlConnectionStringBuilder("Server=s;Database=sop;User ID=u")).Should().Match(told);

    [Theory]
    [InlineData("Data Source=x")]
    [InlineData("Host=localhost;Database=sop")]
    [InlineData("")]
    public void A_connection_string_that_names_no_server_or_database_is_refused_clearly(string connectionString) =>
        FluentActions.Invoking(() => new SopDatabase(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = connectionString }))
            .Should().Throw<DatabaseNotUsableException>().WithMessage("*SopEngine:Database:ConnectionString*");
}
