using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.Sqlite;

/// <summary>
/// Writes saves in the order in which they come, through one connection: SQLite has one writer at a time anyway, and many that fight for its lock starve each other.
/// Whoever comes first writes what all the others who wait have brought, in one transaction, so that a slow disk is waited for once. Nobody is told before his
/// own rows are on the disk.
/// </summary>
internal sealed class SqliteRowStore(string connectionString) : IRowStore, IDisposable
{
    private const int MostTogether = 64;

    private readonly ConcurrentQueue<Save> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentBag<SqlitePrepared> _readers = [];
    private SqliteWriter? _writer;

    public Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<RowQuery> queries, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var reader = _readers.TryTake(out var kept) ? kept : new SqlitePrepared(connectionString);
        try
        {
            IReadOnlyList<object>[] found = [.. queries.Select(query => Read(reader, query))];
            _readers.Add(reader);
            return Task.FromResult(found);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public async Task SaveAsync(IReadOnlyList<RowStatement> rows, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var save = new Save(rows);
        _waiting.Enqueue(save);

        // from here on it is carried out, whether anybody still waits for it or not
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            while (!save.Done)
            {
                WriteTogether();
            }
        }
        finally
        {
            _turn.Release();
        }

        save.ThrowIfRefused();
    }

    public void Dispose()
    {
        _writer?.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _turn.Dispose();
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

    private void WriteTogether()
    {
        var saves = new List<Save>();
        while (saves.Count < MostTogether && _waiting.TryDequeue(out var next))
        {
            saves.Add(next);
        }

        try
        {
            _writer ??= new SqliteWriter(connectionString);
            var refused = _writer.Write([.. saves.Select(save => save.Rows)]);
            for (var at = 0; at < refused.Length; at++)
            {
                saves[at].End(refused[at]);
            }
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            // the disk is full, the file is locked or gone: nothing of this transaction is there, and the next one begins on a new connection
            _writer?.Dispose();
            _writer = null;
            saves.ForEach(save => save.End(failed));
        }
    }

    private sealed class Save(IReadOnlyList<RowStatement> rows)
    {
        private Exception? _refused;

        public IReadOnlyList<RowStatement> Rows => rows;

        public bool Done { get; private set; }

        public void End(Exception? refused)
        {
            _refused = refused;
            Done = true;
        }

        // each of several that failed together gets an exception of its own: one thrown twice would mix their traces
        public void ThrowIfRefused()
        {
            switch (_refused)
            {
                case null:
                    return;
                case WriteConflictException conflict:
                    throw new WriteConflictException(conflict.Conflict, conflict.Message, conflict);
                case SqliteException refused:
                    throw new SqliteException(refused.Message, refused.SqliteErrorCode, refused.SqliteExtendedErrorCode);
                default:
                    throw new InvalidOperationException("The database could not be written to.", _refused);
            }
        }
    }
}
