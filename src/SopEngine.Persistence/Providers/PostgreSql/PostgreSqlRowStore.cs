using Npgsql;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// One round trip for what a command reads and one for what it writes. While all are busy, reads and saves gather, and the next free session takes all of them; if saves are
/// refused together, each is tried by itself, so that nobody suffers from another's conflict.
/// </summary>
internal sealed class PostgreSqlRowStore : GatheredSaves, IRowStore
{
    // one of them mostly waits for the disk
    private static readonly int _writers = Math.Max(2, Environment.ProcessorCount) + 1;
    private const int MostTogether = 32;

    private readonly NpgsqlDataSource _server;
    private readonly PostgreSqlSessions _sessions;
    private readonly PostgreSqlReads _reads;

    public PostgreSqlRowStore(string connectionString)
        : base(_writers, MostTogether)
    {
        _server = NpgsqlDataSource.Create(connectionString);
        _sessions = new PostgreSqlSessions(_server);
        _reads = new PostgreSqlReads(_sessions);
    }

    public Task<IReadOnlyList<object>[]> ReadAsync(OfTenant<RowQuery> queries, CancellationToken stop) => _reads.ReadAsync(queries, stop);

    protected override async Task<Exception?[]> WriteAsync(IReadOnlyList<OfTenant<RowStatement>> saves)
    {
        if (saves.Count > 1 && await TryAsync(ByTenant(saves)) is null)
        {
            return new Exception?[saves.Count];
        }

        var refused = new Exception?[saves.Count];
        for (var at = 0; at < refused.Length; at++)
        {
            refused[at] = await TryAsync([saves[at]]);
        }

        return refused;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _reads.Dispose();
            _sessions.Dispose();
            _server.Dispose();
        }
    }

    // all of a tenant's rows at once, tenants always in the same order: two who write together never wait for one another
    private static IReadOnlyList<OfTenant<RowStatement>> ByTenant(IReadOnlyList<OfTenant<RowStatement>> saves) =>
    [
        .. saves.GroupBy(save => save.Tenant).OrderBy(saved => saved.Key.Value, StringComparer.Ordinal)
            .Select(saved => new OfTenant<RowStatement>(saved.Key, [.. saved.SelectMany(save => save.Items).OrderBy(row => row.Order)])),
    ];

    private async Task<Exception?> TryAsync(IReadOnlyList<OfTenant<RowStatement>> saves)
    {
        var rows = saves.SelectMany(save => save.Items);
        try
        {
            return await _sessions.DoAsync(async session =>
            {
                SaveEvents.Tell(SaveEvents.Writing, rows);
                await session.WriteAsync(saves);
                SaveEvents.Tell(SaveEvents.Committed, rows);
                return (Exception?)null;
            });
        }
        catch (PostgresException overtaken) when (overtaken.SqlState == PostgresErrorCodes.DivisionByZero)
        {
            return new WriteConflictException(WriteConflict.Moved, string.Join(", ", rows.Where(row => row.Form.FindsOne).Select(row => row.Table.Name).Distinct()), overtaken);
        }
        catch (NpgsqlException refused)
        {
            return refused;
        }
    }
}
