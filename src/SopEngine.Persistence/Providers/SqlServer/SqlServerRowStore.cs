using System.Data;
using Microsoft.Data.SqlClient;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.SqlServer;

/// <summary>One round trip for what a command reads, and one, with the transaction around it, for what it writes. Each save is a transaction of its own.</summary>
internal sealed class SqlServerRowStore(string connectionString) : IRowStore
{
    public async Task<IReadOnlyList<object>[]> ReadAsync(IReadOnlyList<RowQuery> queries, CancellationToken stop)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(stop);
        await using var batch = new SqlBatch(connection);
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

    public async Task SaveAsync(IReadOnlyList<RowStatement> rows, CancellationToken stop)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(stop);
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        await using var batch = new SqlBatch(connection, transaction);
        foreach (var row in rows)
        {
            batch.Add(row.Form, row.Values);
        }

        try
        {
            SaveEvents.Tell(SaveEvents.Writing, rows);
            await batch.ExecuteNonQueryAsync(stop);
        }
        catch (SqlException overtaken) when (overtaken.Number == SqlServerSyntax.Moved)
        {
            throw new WriteConflictException(WriteConflict.Moved, string.Join(", ", rows.Where(row => row.Form.FindsOne).Select(row => row.Table).Distinct()), overtaken);
        }

        SaveEvents.Tell(SaveEvents.Committing, rows);
        // a commit that has been sent may not be called off: nobody would know how it ended
        await transaction.CommitAsync(CancellationToken.None);
        SaveEvents.Tell(SaveEvents.Committed, rows);
    }
}
