using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteModelTests : ModelContract
{
    private readonly SqliteFile _file = new();

    protected override Task<DatabaseOptions> NewDatabaseAsync() => _file.MigratedAsync();

    protected override void DropDatabase() => _file.Drop();
}
