using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SopEngine.Benchmarks.Completions;

/// <summary>
/// A connection for each caller, its statements prepared once, and a transaction for each completion, flushed to the disk. The callers take turns at the file, which costs less than
/// to fight for its lock.
/// </summary>
internal sealed class SqliteFloor(string connectionString, string tenant, Func<string, Guid?> photograph) : IFloor, IDisposable
{
    private readonly ConcurrentBag<Dictionary<string, SqliteCommand>> _idle = [];
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly FloorRows _rows = new("[\"petugas\"]", "[]", photograph);

    public async Task CompleteAsync(string ticket, int row)
    {
        var prepared = _idle.TryTake(out var kept) ? kept : Connect();
        await _turn.WaitAsync();
        try
        {
            Write(prepared, ticket, row);
        }
        finally
        {
            _turn.Release();
        }

        _idle.Add(prepared);
    }

    public void Dispose()
    {
        foreach (var connection in _idle.Select(prepared => prepared["COMMIT"].Connection!))
        {
            connection.Dispose();
        }

        _turn.Dispose();
    }

    private void Write(Dictionary<string, SqliteCommand> prepared, string ticket, int row)
    {
        prepared["BEGIN IMMEDIATE"].ExecuteNonQuery();
        foreach (var (sql, values) in _rows.Of(tenant, ticket, row))
        {
            if (!prepared.TryGetValue(sql, out var command))
            {
                command = Prepare(prepared["COMMIT"].Connection!, sql, values.Length);
                prepared.Add(sql, command);
            }

            for (var at = 0; at < values.Length; at++)
            {
                command.Parameters[at].Value = values[at];
            }

            if (command.ExecuteNonQuery() != 1)
            {
                throw new InvalidOperationException($"The floor did not write row {row} of {ticket}.");
            }
        }

        prepared["COMMIT"].ExecuteNonQuery();
    }

    private Dictionary<string, SqliteCommand> Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Prepare(connection, "PRAGMA busy_timeout = 2000; PRAGMA synchronous = FULL", 0).ExecuteNonQuery();
        return new[] { "BEGIN IMMEDIATE", "COMMIT" }.ToDictionary(word => word, word => Prepare(connection, word, 0), StringComparer.Ordinal);
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var at = 1; at <= parameters; at++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${at}" });
        }

        return command;
    }
}
