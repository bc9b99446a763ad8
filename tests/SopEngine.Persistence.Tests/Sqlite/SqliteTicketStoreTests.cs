using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteTicketStoreTests : TicketStoreContract
{
    private readonly SqliteFile _file = new();

    protected override DatabaseOptions NewDatabase() => _file.Options;

    protected override void DropDatabase() => _file.Drop();
}
