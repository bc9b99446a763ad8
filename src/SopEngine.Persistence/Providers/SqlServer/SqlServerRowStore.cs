using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>One round trip for what a command reads, and one, with the transaction around it, for what it writes. Each save is a transaction of its own.</summary>
/// <param name="connect">Makes a connection, closed.</param>
internal sealed class SqlServerRowStore(Func<DbConnection> connect) : IRowStore
{
    public async Task<IReadOnlyList<object>[]> ReadAsync(OfTenant<RowQuery> of, CancellationToken stop)
    {
        var queries = of.Items;
        await using var connection = connect();
        await connection.OpenAsync(stop);
        var found = new IReadOnlyList<object>[queries.Count];
        if (!connection.CanCreateBatch)
        {
            for (var at = 0; at < found.Length; at++)
            {
                await using var command = Command(connection, null, queries[at].Form, queries[at].Values);
                await using var one = await command.ExecuteReaderAsync(stop);
                found[at] = await RowsAsync(queries[at].Table, one, stop);
            }

            return found;
        }

        await using var batch = connection.CreateBatch();
        foreach (var query in queries)
        {
            batch.Add(query.Form, query.Values);
        }

        await using var reader = await batch.ExecuteReaderAsync(stop);
        for (var at = 0; at < found.Length; at++)
        {
            found[at] = await RowsAsync(queries[at].Table, reader, stop);
            await reader.NextResultAsync(stop);
        }

        return found;
    }

    public async Task SaveAsync(OfTenant<RowStatement> save, CancellationToken stop)
    {
        var rows = save.Items;
        await using var connection = connect();
        await connection.OpenAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        try
        {
            SaveEvents.Tell(SaveEvents.Writing, rows);
            await WriteAsync(connection, transaction, rows, stop);
        }
        catch (SqlException overtaken) when (overtaken.Number == SqlServerSyntax.Moved)
        {
            throw new WriteConflictException(WriteConflict.Moved, string.Join(", ", rows.Where(row => row.Form.FindsOne).Select(row => row.Table.Name).Distinct()), overtaken);
        }

        SaveEvents.Tell(SaveEvents.Committing, rows);
        // a commit that has been sent may not be called off: nobody would know how it ended
        await transaction.CommitAsync(CancellationToken.None);
        SaveEvents.Tell(SaveEvents.Committed, rows);
    }

    private static async Task WriteAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<RowStatement> rows, CancellationToken stop)
    {
        if (!connection.CanCreateBatch)
        {
            foreach (var row in rows)
            {
                await using var command = Command(connection, transaction, row.Form, row.Values);
                await command.ExecuteNonQueryAsync(stop);
            }

            return;
        }

        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var row in rows)
        {
            batch.Add(row.Form, row.Values);
        }

        await batch.ExecuteNonQueryAsync(stop);
    }

    private static DbCommand Command(DbConnection connection, DbTransaction? transaction, RowSql form, object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = form.Text;
        command.Transaction = transaction;
        SqlServerBatches.Fill(command.Parameters, form, values);
        return command;
    }

    private static async Task<List<object>> RowsAsync(RowTable table, DbDataReader reader, CancellationToken stop)
    {
        var rows = new List<object>();
        while (await reader.ReadAsync(stop))
        {
            rows.Add(table.Read(reader));
        }

        return rows;
    }
}
