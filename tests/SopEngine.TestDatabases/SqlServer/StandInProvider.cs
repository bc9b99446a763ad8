using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Copies;
using SopEngine.Persistence.Providers;
using SopEngine.Persistence.Providers.Sqlite;
using SopEngine.Persistence.Providers.SqlServer;
using SopEngine.Persistence.Tickets;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>
/// SQL Server without a server: the program's own contexts for SQL Server, whose connections are checked and carried out on an SQLite file. It tells about grammar, tables,
/// columns and what the program makes of the rows; nothing about types, locks and speed.
/// </summary>
public sealed class StandInProvider : IDisposable
{
    private readonly SqliteProvider _file;
    private readonly string _connection;
    private readonly SqlServerRowStore _rows;

    public StandInProvider(string path)
    {
        // as the program itself writes it, so that both share one pool, which the tests empty
        _connection = new SqliteConnectionStringBuilder($"Data Source={path}") { ForeignKeys = true }.ConnectionString;
        _file = new SqliteProvider(_connection);
        _rows = new SqlServerRowStore(() => new StandInConnection(_connection, SqlServerStandIn.Shared));
    }

    public SopDatabase Database => new(new Seam(this));

    public void Dispose() => _file.Dispose();

    private SopDbContext Open(TenantId tenant) => new SqlServerSopDbContext(
        new DbContextOptionsBuilder<SqlServerSopDbContext>()
            .UseSqlServer(new StandInConnection(_connection, SqlServerStandIn.Shared), contextOwnsConnection: true, SqlServerProvider.Configure).Options).For(tenant, _rows);

    private sealed class Seam(StandInProvider standIn) : IDatabaseProvider
    {
        public string Description => "SQL Server, without a server";

        public SopDbContext Open(TenantId tenant) => standIn.Open(tenant);

        // the tables are SQLite's own; that SQL Server's would be right is what the checked script tells
        public Task<MigrationReport> MigrateAsync(IReadOnlyList<string> alongside, CancellationToken stop) => standIn._file.MigrateAsync(alongside, stop);

        public void Dispose() => standIn.Dispose();

        // the rows are in a file all the same
        public Task<CopyFacts> BackUpAsync(string target, CancellationToken stop) => standIn._file.BackUpAsync(target, stop);

        public Task<RestoredCopy> RestoreAsync(string copy, DateTime now, CancellationToken stop) => standIn._file.RestoreAsync(copy, now, stop);

        public async Task<IReadOnlyList<DueHead>> DueHeadsAsync(DueWork work, IEnumerable<TenantId> tenants, CancellationToken stop)
        {
            await using var db = (SqlServerSopDbContext)standIn.Open(default);
            return await SqlServerDueHeads.ReadAsync(db, work, tenants, stop);
        }
    }
}
