using System.Collections.Concurrent;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// Writes through one connection: SQLite has one writer at a time anyway, and many that fight for its lock starve each other. Reads through as many as are needed at once.
/// </summary>
internal sealed class SqliteRowStore(string connectionString, string path) : GatheredSaves(1, MostTogether), IRowStore
{
    private const int MostTogether = 64;

    private readonly ConcurrentBag<SqlitePrepared> _readers = [];
    private SqliteWriter? _writer;

    public Task<IReadOnlyList<object>[]> ReadAsync(OfTenant<RowQuery> queries, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        SqliteFilePresence.Check(path);
        var reader = _readers.TryTake(out var kept) ? kept : new SqlitePrepared(connectionString);
        try
        {
            IReadOnlyList<object>[] found = [.. queries.Items.Select(query => Read(reader, query))];
            _readers.Add(reader);
            return Task.FromResult(found);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    protected override Task<Exception?[]> WriteAsync(IReadOnlyList<OfTenant<RowStatement>> saves)
    {
        try
        {
            SqliteFilePresence.Check(path);
            _writer ??= new SqliteWriter(connectionString);
            return Task.FromResult(_writer.Write([.. saves.Select(save => save.Items)]));
        }
        catch
        {
            // the disk is full, the file is locked or gone: the next transaction begins on a new connection
            _writer?.Dispose();
            _writer = null;
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
        {
            return;
        }

        _writer?.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private static List<object> Read(SqlitePrepared prepared, RowQuery query)
    {
        var rows = new List<object>();
        using var reader = prepared.Command(query.Form, query.Values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(query.Table.Read(reader));
        }

        return rows;
    }
}
