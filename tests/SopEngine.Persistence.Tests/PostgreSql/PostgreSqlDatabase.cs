using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Persistence.Tests.PostgreSql;

/// <summary>A PostgreSQL database of a test's own, in which the program works as a user who owns nothing.</summary>
internal sealed class PostgreSqlDatabase
{
    private DatabaseOptions? _migrated;

    public async Task<DatabaseOptions> MigratedAsync() => _migrated = await (await PostgresTemplate.SharedAsync()).NewAsync();

    public async Task DropAsync()
    {
        if (_migrated is not null)
        {
            await (await PostgresTemplate.SharedAsync()).GiveBackAsync(_migrated);
        }
    }
}
