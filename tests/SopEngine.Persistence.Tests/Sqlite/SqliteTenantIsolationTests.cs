using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteTenantIsolationTests : TenantIsolationContract
{
    private readonly SqliteFile _file = new();

    protected override Task<DatabaseOptions> NewDatabaseAsync() => _file.MigratedAsync();

    protected override void DropDatabase() => _file.Drop();
}
