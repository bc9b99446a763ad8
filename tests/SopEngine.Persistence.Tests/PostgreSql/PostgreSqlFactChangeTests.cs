using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.PostgreSql;

public sealed class PostgreSqlFactChangeTests : FactChangeContract
{
    private readonly PostgreSqlDatabase _database = new();

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(await _database.MigratedAsync());

    protected override Task DropDatabaseAsync() => _database.DropAsync();
}
