using Npgsql;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// A connection by which rows are written, one batch after the other. Without a transaction around it a batch is one: the server does all of it or nothing. It keeps the driver's
/// objects for a statement and its parameters, which would be a third of all that a command leaves to be collected; the driver ties them to the connection they were first
/// prepared on. Not for several saves at once.
/// </summary>
internal sealed class PostgreSqlWriter(NpgsqlConnection connection) : IDisposable
{
    private readonly Dictionary<RowSql, Stack<NpgsqlBatchCommand>> _idle = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes all of these rows, or none and throws. What it throws as other than <see cref="PostgresException"/> is the end of the connection.</summary>
    public async Task WriteAsync(IReadOnlyList<RowStatement> rows)
    {
        await using var batch = connection.CreateBatch();
        foreach (var row in rows)
        {
            batch.BatchCommands.Add(Command(row));
        }

        try
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
        }
        finally
        {
            for (var at = 0; at < rows.Count; at++)
            {
                _idle[rows[at].Form].Push(batch.BatchCommands[at]);
            }
        }
    }

    public void Dispose() => connection.Dispose();

    private NpgsqlBatchCommand Command(RowStatement row)
    {
        if (!_idle.TryGetValue(row.Form, out var idle))
        {
            idle = new Stack<NpgsqlBatchCommand>();
            _idle.Add(row.Form, idle);
        }

        if (!idle.TryPop(out var command))
        {
            return PostgreSqlBatches.Command(row.Form, row.Values);
        }

        for (var at = 0; at < row.Values.Length; at++)
        {
            command.Parameters[at].Value = row.Values[at] ?? DBNull.Value;
        }

        return command;
    }
}
