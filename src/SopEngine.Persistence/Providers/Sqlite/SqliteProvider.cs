using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Copies;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// One file. All saves go through one connection, in the order in which they come; transactions begin IMMEDIATE, so that a writer never fails for having read first.
/// </summary>
internal sealed class SqliteProvider : IDatabaseProvider
{
    private readonly SqliteConnectionStringBuilder _connection;
    private readonly PooledDbContextFactory<SqliteSopDbContext> _contexts;
    private readonly SqliteRowStore _rows;
    private readonly SqliteHostLock _hostLock;

    public SqliteProvider(string connectionString)
    {
        _connection = Read(connectionString);
        _connection.ForeignKeys = true;
        var options = new DbContextOptionsBuilder<SqliteSopDbContext>()
            .UseSqlite(_connection.ConnectionString)
            .AddInterceptors(new SqliteBusyTimeout(), new SqliteFilePresence(FilePath))
            .Options;
        _contexts = new PooledDbContextFactory<SqliteSopDbContext>(options, IDatabaseProvider.MostContexts);
        _rows = new SqliteRowStore(new SqliteConnectionStringBuilder(_connection.ConnectionString) { Pooling = false }.ConnectionString, FilePath);
        _hostLock = new SqliteHostLock(FilePath);
    }

    public string FilePath => Path.GetFullPath(_connection.DataSource);

    public string Description => $"SQLite {FilePath}";

    public SopDbContext Open(TenantId tenant) => _contexts.CreateDbContext().For(tenant, _rows);

    public long? Bytes => new[] { FilePath, FilePath + "-wal" }.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length);

    public async Task<CopyFacts> BackUpAsync(string target, CancellationToken stop) => await Backup().BackUpAsync(Path.GetFullPath(target), stop);

    public async Task<RestoredCopy> RestoreAsync(string copy, DateTime now, CancellationToken stop) => await Backup().RestoreAsync(Path.GetFullPath(copy), now, stop);

    public IDisposable HoldForHost() => _hostLock.Take();

    // a file serves one host, and nobody else keeps tables in it
    public async Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop)
    {
        await using var db = await _contexts.CreateDbContextAsync(stop);
        return await new SqliteMigrator(db, FilePath, _hostLock).RunAsync(stop);
    }

    public async Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
    {
        await using var db = await _contexts.CreateDbContextAsync(stop);
        return await SqliteDueHeads.ReadAsync(db, work, tenants, stop);
    }

    public void Dispose()
    {
        _rows.Dispose();
        using var any = new SqliteConnection(_connection.ConnectionString);
        SqliteConnection.ClearPool(any);
    }

    private SqliteBackup Backup()
    {
        using var db = _contexts.CreateDbContext();
        return new SqliteBackup(FilePath, _hostLock, [.. db.Database.GetMigrations()]);
    }

    private static SqliteConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(connectionString);
            return connection.DataSource is "" or ":memory:" || connection.Mode == SqliteOpenMode.Memory
                ? throw new DatabaseNotUsableException("Basis data SQLite harus berupa berkas: isilah SopEngine:Database:ConnectionString dengan \"Data Source=folder/nama.db\".")
                : connection;
        }
        catch (ArgumentException cause)
        {
            throw new DatabaseNotUsableException($"SopEngine:Database:ConnectionString tidak terbaca: {cause.Message}", cause);
        }
    }
}
