using System.Collections.Concurrent;
using Npgsql;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// One round trip for what a command reads and one for what it writes. While all writers are busy, saves gather, and the next free one takes all of them in one transaction; if
/// that is refused, each is tried by itself, so that nobody suffers from another's conflict.
/// </summary>
internal sealed class PostgreSqlRowStore(string connectionString) : GatheredSaves(Writers, MostTogether), IRowStore, IDisposable
{
    private const int Writers = 4;
    private const int MostTogether = 32;

    private readonly NpgsqlDataSource _server = NpgsqlDataSource.Create(connectionString);
    private readonly ConcurrentBag<PostgreSqlWriter> _writers = [];

    public async Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<RowQuery> queries, CancellationToken stop)
    {
        await using var batch = _server.CreateBatch();
        foreach (var query in queries)
        {
            batch.Add(query.Form, query.Values);
        }

        await using var reader = await batch.ExecuteReaderAsync(stop);
        var found = new IReadOnlyList<object>[queries.Count];
        for (var at = 0; at < found.Length; at++)
        {
            var rows = new List<object>();
            while (await reader.ReadAsync(stop))
            {
                rows.Add(queries[at].Table.Read(reader));
            }

            found[at] = rows;
            await reader.NextResultAsync(stop);
        }

        return found;
    }

    protected override async Task<Exception?[]> WriteAsync(IReadOnlyList<IReadOnlyList<RowStatement>> saves)
    {
        if (saves.Count > 1 && await TryAsync([.. saves.SelectMany(rows => rows)]) is null)
        {
            return new Exception?[saves.Count];
        }

        var refused = new Exception?[saves.Count];
        for (var at = 0; at < refused.Length; at++)
        {
            refused[at] = await TryAsync(saves[at]);
        }

        return refused;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            while (_writers.TryTake(out var writer))
            {
                writer.Dispose();
            }

            _server.Dispose();
        }
    }

    private async Task<Exception?> TryAsync(IReadOnlyList<RowStatement> rows)
    {
        PostgreSqlWriter? writer = null;
        try
        {
            writer = _writers.TryTake(out var kept) ? kept : new PostgreSqlWriter(await _server.OpenConnectionAsync(CancellationToken.None));
            SaveEvents.Tell(SaveEvents.Writing, rows);
            await writer.WriteAsync(rows);
            SaveEvents.Tell(SaveEvents.Committed, rows);
            _writers.Add(writer);
            return null;
        }
        catch (PostgresException refused) when (writer is not null && !EndsConnection(refused))
        {
            _writers.Add(writer);
            return refused.SqlState == PostgresErrorCodes.DivisionByZero
                ? new WriteConflictException(WriteConflict.Moved, string.Join(", ", rows.Where(row => row.Form.FindsOne).Select(row => row.Table).Distinct()), refused)
                : refused;
        }
        catch (NpgsqlException lost)
        {
            writer?.Dispose();
            return lost;
        }
    }

    private static bool EndsConnection(PostgresException error) => error.Severity is "FATAL" or "PANIC";
}
