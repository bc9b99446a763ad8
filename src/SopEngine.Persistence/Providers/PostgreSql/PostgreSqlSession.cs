using Npgsql;
using NpgsqlTypes;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>
/// A connection that carries out one batch after the other. Without a transaction around it a batch is one: the server does all of it or nothing. It keeps the driver's objects
/// for a statement and its parameters, which would be a third of all that a command leaves to be collected; the driver ties them to the connection they were first prepared on.
/// Not for several batches at once.
/// </summary>
internal sealed class PostgreSqlSession(NpgsqlConnection connection) : IDisposable
{
    private readonly Stack<NpgsqlBatchCommand> _idleTellers = [];
    private readonly Dictionary<RowSql, Stack<NpgsqlBatchCommand>> _idle = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes all of these rows, or none and throws.</summary>
    public async Task WriteAsync(IReadOnlyList<OfTenant<RowStatement>> saves)
    {
        await using var batch = connection.CreateBatch();
        var homes = new List<Stack<NpgsqlBatchCommand>>();
        foreach (var save in saves)
        {
            Tell(batch, homes, save.Tenant);
            foreach (var (form, values) in PostgreSqlInserts.Joined(save.Items))
            {
                Add(batch, homes, form, values);
            }
        }

        try
        {
            await batch.ExecuteNonQueryAsync(CancellationToken.None);
        }
        finally
        {
            TakeBack(batch, homes);
        }
    }

    /// <summary>
    /// What each of these queries finds, in their order. The server is asked once for what several of a tenant ask for; each gets rows of its own, which it may change.
    /// </summary>
    public async Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<OfTenant<RowQuery>> queries)
    {
        var found = queries.SelectMany(of => of.Items, (_, _) => new List<object>()).ToArray();
        var asked = Once(queries, found);
        await using var batch = connection.CreateBatch();
        var homes = new List<Stack<NpgsqlBatchCommand>>(asked.Count + 1);
        TenantId? told = null;
        foreach (var (tenant, query) in asked.Keys)
        {
            if (told != tenant)
            {
                Tell(batch, homes, tenant);
                told = tenant;
            }

            Add(batch, homes, query.Form, query.Values);
        }

        try
        {
            await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
            await ReadAllAsync(reader, asked);
            return found;
        }
        finally
        {
            TakeBack(batch, homes);
        }
    }

    public void Dispose() => connection.Dispose();

    // the results come in the order of the questions, and before those of each tenant one of the statement that names him
    private static async Task ReadAllAsync(NpgsqlDataReader reader, OrderedDictionary<(TenantId, RowQuery), List<List<object>>> asked)
    {
        TenantId? told = null;
        foreach (var ((tenant, query), askers) in asked)
        {
            if (told != tenant)
            {
                await reader.NextResultAsync(CancellationToken.None);
                told = tenant;
            }

            while (await reader.ReadAsync(CancellationToken.None))
            {
                askers.ForEach(rows => rows.Add(query.Table.Read(reader)));
            }

            await reader.NextResultAsync(CancellationToken.None);
        }
    }

    // every question of a tenant once, in the order in which it first came, with the lists of those who ask it
    private static OrderedDictionary<(TenantId, RowQuery), List<List<object>>> Once(IReadOnlyList<OfTenant<RowQuery>> queries, List<object>[] found)
    {
        var asked = new OrderedDictionary<(TenantId, RowQuery), List<List<object>>>(found.Length);
        var at = 0;
        foreach (var of in queries)
        {
            foreach (var query in of.Items)
            {
                var rows = found[at++];
                if (!asked.TryAdd((of.Tenant, query), [rows], out var before))
                {
                    asked.GetAt(before).Value.Add(rows);
                }
            }
        }

        return asked;
    }

    private void Tell(NpgsqlBatch batch, List<Stack<NpgsqlBatchCommand>> homes, TenantId tenant)
    {
        if (!_idleTellers.TryPop(out var command))
        {
            command = new NpgsqlBatchCommand($"SELECT set_config('{TenantSight.Tenant}', $1, true)");
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        }

        command.Parameters[0].Value = tenant.Value ?? "";
        batch.BatchCommands.Add(command);
        homes.Add(_idleTellers);
    }

    private void Add(NpgsqlBatch batch, List<Stack<NpgsqlBatchCommand>> homes, RowSql form, object?[] values)
    {
        if (!_idle.TryGetValue(form, out var idle))
        {
            idle = new Stack<NpgsqlBatchCommand>();
            _idle.Add(form, idle);
        }

        homes.Add(idle);
        batch.BatchCommands.Add(idle.TryPop(out var command) ? Filled(command, values) : PostgreSqlCommands.Make(form, values));
    }

    private static NpgsqlBatchCommand Filled(NpgsqlBatchCommand command, object?[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        }

        return command;
    }

    // a batch takes and gives its commands in the order in which they were added
    private static void TakeBack(NpgsqlBatch batch, List<Stack<NpgsqlBatchCommand>> homes)
    {
        foreach (var (at, home) in homes.Index())
        {
            home.Push(batch.BatchCommands[at]);
        }
    }
}
