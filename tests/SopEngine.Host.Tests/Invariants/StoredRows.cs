using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Invariants;

/// <summary>A database looked at from outside, past the program: one connection, plain SQL, everything as text.</summary>
internal sealed class StoredRows : IAsyncDisposable
{
    private readonly DbConnection _connection;

    private StoredRows(DbConnection connection, SqlWords words) => (_connection, Words) = (connection, words);

    /// <summary>What the two databases say in different words.</summary>
    public SqlWords Words { get; }

    public static async Task<StoredRows> OpenAsync(DatabaseOptions database)
    {
        var rows = database.Provider == DatabaseProvider.Sqlite
            ? new StoredRows(new SqliteConnection(new SqliteConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString), new SqliteWords())
            : new StoredRows(new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false, CommandTimeout = 120 }.ConnectionString), new PostgreSqlWords());
        await rows._connection.OpenAsync();
        return rows;
    }

    public async Task<IReadOnlyList<string[]>> AskAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        var found = new List<string[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture) ?? "")]);
        }

        return found;
    }

    public async Task<int> RunAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
