using Npgsql;

namespace SopEngine.Benchmarks.Completions;

/// <summary>Pooled connections, statements prepared by the driver, and all statements of a completion in one batch, which is one round trip and one transaction.</summary>
internal sealed class PostgreSqlFloor(string connectionString, string tenant, Func<string, Guid?> photograph) : IFloor, IDisposable
{
    private readonly NpgsqlDataSource _server = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=50;Auto Prepare Min Usages=2;No Reset On Close=true");
    private readonly FloorRows _rows = new(new[] { "petugas" }, Array.Empty<string>(), photograph);

    public async Task CompleteAsync(string ticket, int row)
    {
        await using var batch = _server.CreateBatch();
        foreach (var (sql, values) in _rows.Of(tenant, ticket, row))
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            batch.BatchCommands.Add(command);
        }

        var written = await batch.ExecuteNonQueryAsync();
        if (written != batch.BatchCommands.Count)
        {
            throw new InvalidOperationException($"The floor wrote {written} of {batch.BatchCommands.Count} rows of {ticket}.");
        }
    }

    public void Dispose() => _server.Dispose();
}
