using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// A PostgreSQL server. The program works as a user who may read and write rows; another, who owns the tables, may be named for changing their form.
/// </summary>
internal sealed class PostgreSqlProvider : IDatabaseProvider
{
    private static readonly PostgreSqlSight _sight = new();
    private readonly NpgsqlConnectionStringBuilder _connection;
    private readonly NpgsqlConnectionStringBuilder _migration;
    private readonly string? _worker;
    private readonly bool _rolling;
    private readonly PooledDbContextFactory<PostgreSqlSopDbContext> _contexts;
    private readonly PostgreSqlRowStore _rows;

    public PostgreSqlProvider(string connectionString, string? migrationConnectionString, bool rolling = false)
    {
        _rolling = rolling;
        _connection = PostgreSqlConnection.Read(connectionString, nameof(DatabaseOptions.ConnectionString));
        _migration = PostgreSqlConnection.Read(migrationConnectionString ?? connectionString, nameof(DatabaseOptions.MigrationConnectionString));
        _migration.Pooling = false;
        _worker = _connection.Username == _migration.Username ? null : _connection.Username;
        _contexts = new PooledDbContextFactory<PostgreSqlSopDbContext>(OptionsFor(_connection.ConnectionString), IDatabaseProvider.MostContexts);
        _rows = new PostgreSqlRowStore(_connection.ConnectionString);
    }

    public string Description => $"PostgreSQL {_connection.Host}:{_connection.Port}/{_connection.Database}";

    public SopDbContext Open(TenantId tenant) => _contexts.CreateDbContext().For(tenant, _rows);

    public async Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop)
    {
        await using var db = new PostgreSqlSopDbContext(OptionsFor(_migration.ConnectionString));
        try
        {
            return await new PostgreSqlMigrator(db, Description, _worker, _rolling).RunAsync(alongside, stop);
        }
        catch (NpgsqlException cause) when (PostgreSqlTrouble.Explain(cause, _migration) is { } why)
        {
            throw new DatabaseNotUsableException(why, cause);
        }
    }

    public async Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        await using var db = Open(default);
        return await PostgreSqlDueHeads.ReadAsync(db, work, tenants, stop);
    }

    public async Task<string?> WeaknessAsync(CancellationToken stop)
    {
        await using var db = Open(default);
        return await PostgreSqlRights.TooManyAsync(db, stop) is { } why ? $"{Description}: {PostgreSqlTrouble.TooManyRights(_connection.Username, why)}" : null;
    }

    public void Dispose() => _rows.Dispose();

    // the provider's own strategy would wrap a deadlock in an exception that no longer looks like one; starting again is the command's business
    internal static DbContextOptions<PostgreSqlSopDbContext> OptionsFor(string connectionString) => new DbContextOptionsBuilder<PostgreSqlSopDbContext>()
        .UseNpgsql(connectionString, npgsql => npgsql.ExecutionStrategy(needed => new NonRetryingExecutionStrategy(needed)))
        .AddInterceptors(_sight)
        .Options;
}
