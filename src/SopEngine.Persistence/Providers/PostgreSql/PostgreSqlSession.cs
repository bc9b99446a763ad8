using Npgsql;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// A connection that carries out one batch after the other. Without a transaction around it a batch is one: the server does all of it or nothing. It keeps the driver's objects
/// for a statement and its parameters, which would be a third of all that a command leaves to be collected; the driver ties them to the connection they were first prepared on.
/// Not for several batches at once.
/// </summary>
internal sealed class PostgreSqlSession(NpgsqlConnection connection) : IDisposable
{
    private readonly Dictionary<RowSql, Stack<NpgsqlBatchCommand>> _idle = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes all of these rows, or none and throws.</summary>
    public async Task WriteAsync(IReadOnlyList<RowStatement> rows)
    {
        await using var batch = connection.CreateBatch();
        var forms = new List<RowSql>(rows.Count);
        foreach (var (form, values) in PostgreSqlInserts.Joined(rows))
        {
            batch.BatchCommands.Add(Command(form, values));
            forms.Add(form);
        }

        try
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
        }
        finally
        {
            TakeBack(batch, forms);
        }
    }

    /// <summary>What each of these queries finds. The server is asked once for what several ask for; each gets rows of its own, which it may change.</summary>
    public async Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<RowQuery> queries)
    {
        var found = queries.Select(_ => new List<object>()).ToArray();
        var asked = Once(queries, found);
        await using var batch = connection.CreateBatch();
        foreach (var query in asked.Keys)
        {
            batch.BatchCommands.Add(Command(query.Form, query.Values));
        }

        try
        {
            await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
            foreach (var (query, askers) in asked)
            {
                while (await reader.ReadAsync(CancellationToken.None))
                {
                    askers.ForEach(rows => rows.Add(query.Table.Read(reader)));
                }

                await reader.NextResultAsync(CancellationToken.None);
            }

            return found;
        }
        finally
        {
            TakeBack(batch, asked.Keys.Select(query => query.Form));
        }
    }

    public void Dispose() => connection.Dispose();

    // every question once, in the order in which it first came, with the lists of those who ask it
    private static OrderedDictionary<RowQuery, List<List<object>>> Once(IReadOnlyList<RowQuery> queries, List<object>[] found)
    {
        var asked = new OrderedDictionary<RowQuery, List<List<object>>>(queries.Count);
        for (var at = 0; at < found.Length; at++)
        {
            if (!asked.TryAdd(queries[at], [found[at]], out var before))
            {
                asked.GetAt(before).Value.Add(found[at]);
            }
        }

        return asked;
    }

    private NpgsqlBatchCommand Command(RowSql form, object?[] values)
    {
        if (!_idle.TryGetValue(form, out var idle))
        {
            idle = new Stack<NpgsqlBatchCommand>();
            _idle.Add(form, idle);
        }

        if (!idle.TryPop(out var command))
        {
            return PostgreSqlCommands.Make(form, values);
        }

        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        return command;
    }

    private void TakeBack(NpgsqlBatch batch, IEnumerable<RowSql> forms)
    {
        var at = 0;
        foreach (var form in forms)
        {
            _idle[form].Push(batch.BatchCommands[at++]);
        }
    }
}
