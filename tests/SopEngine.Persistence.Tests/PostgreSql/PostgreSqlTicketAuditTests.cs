using SopEngine.Persistence.Tests.Suites;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Persistence.Tests.PostgreSql;

public sealed class PostgreSqlTicketAuditTests : TicketAuditContract, IDisposable
{
    private readonly PostgreSqlDatabase _database = new();
    private SopDatabase? _byHand;

    // whoever works as the program may not change what is past; the owner of the tables may, and is found out
    protected override SopDatabase ByHand => _byHand!;

    protected override async Task<SopDatabase> NewDatabaseAsync()
    {
        var options = await _database.MigratedAsync();
        _byHand = new SopDatabase(options.AsOwner());
        return new SopDatabase(options);
    }

    protected override Task DropDatabaseAsync() => _database.DropAsync();

    public void Dispose() => _byHand?.Dispose();
}
