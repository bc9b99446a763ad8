using SopEngine.Persistence.Tests.Sqlite;
using SopEngine.TestDatabases.SqlServer;

namespace SopEngine.Persistence.Tests.SqlServer;

/// <summary>
/// A SQL Server database of a test's own: on the server that the environment names, or else one that stands in for it, checked by SQL Server's grammar and carried out on
/// SQLite.
/// </summary>
internal sealed class SqlServerDatabase
{
    private readonly SqliteFile _file = new();
    private DatabaseOptions? _onServer;

    public async Task<SopDatabase> MigratedAsync()
    {
        if (SqlServerServer.ConnectionString is not null)
        {
            _onServer = await SqlServerServer.NewAsync();
            return new SopDatabase(_onServer);
        }

        await _file.MigratedAsync();
        return new StandInProvider(_file.Path).Database;
    }

    public async Task DropAsync()
    {
        await _file.DropAsync();
        if (_onServer is not null)
        {
            await SqlServerServer.DropAsync(_onServer);
        }
    }
}
