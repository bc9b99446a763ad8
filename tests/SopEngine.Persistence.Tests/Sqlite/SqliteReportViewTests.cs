using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.Sqlite;

public sealed class SqliteReportViewTests : ReportViewContract
{
    private readonly SqliteFile _file = new();

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(await _file.MigratedAsync());

    protected override Task DropDatabaseAsync() => _file.DropAsync();

    protected override async Task<IReadOnlyList<string>> CatalogueAsync()
    {
        await using var db = Database.Open(Batam);
        return await db.Database.SqlQueryRaw<string>(
            "SELECT v.name || '.' || c.name AS Value FROM sqlite_master v, pragma_table_info(v.name) c WHERE v.type = 'view' ORDER BY v.name, c.cid").ToListAsync();
    }
}
