using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>
/// A SQL Server. The program works as a user who may read and write rows; another, who may change the form of the tables, may be named for that.
/// </summary>
internal sealed class SqlServerProvider : IDatabaseProvider
{
    /// <summary>SQL Server 2019: what it writes is read by that version and all later ones.</summary>
    private const int Compatibility = 150;

    private readonly SqlConnectionStringBuilder _connection;
    private readonly SqlConnectionStringBuilder _migration;
    private readonly bool _byOwner;
    private readonly bool _rolling;
    private readonly PooledDbContextFactory<SqlServerSopDbContext> _contexts;
    private readonly SqlServerRowStore _rows;

    public SqlServerProvider(string connectionString, string? migrationConnectionString, bool rolling = false)
    {
        _rolling = rolling;
        _connection = Read(connectionString, nameof(DatabaseOptions.ConnectionString));
        _migration = Read(migrationConnectionString ?? connectionString, nameof(DatabaseOptions.MigrationConnectionString));
        _migration.Pooling = false;
        _byOwner = migrationConnectionString is not null;
        _contexts = new PooledDbContextFactory<SqlServerSopDbContext>(OptionsFor(_connection.ConnectionString), IDatabaseProvider.MostContexts);
        _rows = new SqlServerRowStore(() => new SqlConnection(_connection.ConnectionString));
    }

    public string Description => $"SQL Server {_connection.DataSource}/{_connection.InitialCatalog}";

    public SopDbContext Open(TenantId tenant) => _contexts.CreateDbContext().For(tenant, _rows);

    public async Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop)
    {
        await using var db = new SqlServerSopDbContext(OptionsFor(_migration.ConnectionString));
        try
        {
            return await new SqlServerMigrator(db, Description, _byOwner, _rolling).RunAsync(alongside, stop);
        }
        catch (SqlException cause) when (SqlServerTrouble.Explain(cause.Number, cause.Message, _migration) is { } why)
        {
            throw new DatabaseNotUsableException(why, cause);
        }
    }

    public async Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        await using var db = await _contexts.CreateDbContextAsync(stop);
        return await SqlServerDueHeads.ReadAsync(db, work, tenants, stop);
    }

    public void Dispose()
    {
        // the driver keeps its connections for the whole process
    }

    internal static DbContextOptions<SqlServerSopDbContext> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqlServerSopDbContext>().UseSqlServer(connectionString, Configure).Options;

    // the provider's own strategy would wrap a deadlock in an exception that no longer looks like one; starting again is the command's business
    internal static void Configure(SqlServerDbContextOptionsBuilder sqlServer) =>
        sqlServer.UseCompatibilityLevel(Compatibility).ExecutionStrategy(needed => new NonRetryingExecutionStrategy(needed));

    private static SqlConnectionStringBuilder Read(string connectionString, string setting)
    {
        try
        {
            var connection = new SqlConnectionStringBuilder(connectionString);
            if (string.IsNullOrWhiteSpace(connection.DataSource) || string.IsNullOrWhiteSpace(connection.InitialCatalog))
            {
                throw new DatabaseNotUsableException(
                    $"{DatabaseOptions.Section}:{setting} untuk SQL Server harus menyebut server dan basis data: \"Server=server;Database=sopengine;User ID=sopengine;Password=…\".");
            }

            connection.ApplicationName = connection.ShouldSerialize("Application Name") ? connection.ApplicationName : "SopEngine";
            return connection;
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException or OverflowException or KeyNotFoundException)
        {
            throw new DatabaseNotUsableException($"{DatabaseOptions.Section}:{setting} tidak terbaca: {cause.Message}", cause);
        }
    }
}
