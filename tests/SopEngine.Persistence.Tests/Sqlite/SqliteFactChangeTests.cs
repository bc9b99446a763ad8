using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteFactChangeTests : FactChangeContract
{
    private readonly SqliteFile _file = new();

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(await _file.MigratedAsync());

    protected override Task DropDatabaseAsync() => _file.DropAsync();
}
