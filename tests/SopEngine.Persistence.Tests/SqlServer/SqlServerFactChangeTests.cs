using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.SqlServer;

public sealed class SqlServerFactChangeTests : FactChangeContract
{
    private readonly SqlServerDatabase _database = new();

    protected override Task<SopDatabase> NewDatabaseAsync() => _database.MigratedAsync();

    protected override Task DropDatabaseAsync() => _database.DropAsync();
}
