using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Persistence.Tests.Suites;
using SopEngine.TestDatabases.SqlServer;

namespace SopEngine.Persistence.Tests.SqlServer;

public sealed class SqlServerReportViewTests : ReportViewContract
{
    private readonly SqlServerDatabase _database = new();

    protected override Task<SopDatabase> NewDatabaseAsync() => _database.MigratedAsync();

    protected override Task DropDatabaseAsync() => _database.DropAsync();

    /// <summary>What the migrations make there, statement by statement.</summary>
    protected override Task<IReadOnlyList<string>> CatalogueAsync()
    {
        var schema = SqlServerSchema.Of(SqlServerStandIn.Script(MigrationsSqlGenerationOptions.Idempotent));
        return Task.FromResult<IReadOnlyList<string>>(
            [.. schema.Views.Order(StringComparer.Ordinal).SelectMany(view => schema.ColumnsOf(view)!.Select(column => $"{view}.{column}"))]);
    }
}
