using Microsoft.EntityFrameworkCore;
using SopEngine.Persistence.Tests.Suites;

namespace SopEngine.Persistence.Tests.PostgreSql;

public sealed class PostgreSqlReportViewTests : ReportViewContract
{
    private readonly PostgreSqlDatabase _database = new();

    [Fact]
    public async Task Whoever_reads_a_view_reads_as_himself()
    {
        await using var db = Database.Open(Batam);

        var options = await db.Database.SqlQueryRaw<string>("SELECT COALESCE(array_to_string(reloptions, ','), '') AS \"Value\" FROM pg_class WHERE relkind = 'v' AND relnamespace = current_schema()::regnamespace").ToListAsync();

        options.Should().HaveCount(9).And.OnlyContain(set => set.Contains("security_invoker=true"));
    }

    protected override async Task<SopDatabase> NewDatabaseAsync() => new(await _database.MigratedAsync());

    protected override Task DropDatabaseAsync() => _database.DropAsync();

    protected override async Task<IReadOnlyList<string>> CatalogueAsync()
    {
        const string Sql = """
            SELECT v.relname || '.' || c.attname AS "Value" FROM pg_class v JOIN pg_attribute c ON c.attrelid = v.oid AND c.attnum > 0
            WHERE v.relkind = 'v' AND v.relnamespace = current_schema()::regnamespace ORDER BY v.relname COLLATE "C", c.attnum
            """;
        await using var db = Database.Open(Batam);
        return await db.Database.SqlQueryRaw<string>(Sql).ToListAsync();
    }
}
