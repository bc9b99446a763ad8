using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Statements as the driver takes them, several in one round trip. Without a transaction around it a batch is one: the server does all of it or nothing.</summary>
internal static class PostgreSqlBatches
{
    private static readonly ConcurrentDictionary<RowSql, NpgsqlDbType[]> _types = new(ReferenceEqualityComparer.Instance as IEqualityComparer<RowSql>);

    public static void Add(this NpgsqlBatch batch, RowSql form, object?[] values) => batch.BatchCommands.Add(Command(form, values));

    public static NpgsqlBatchCommand Command(RowSql form, object?[] values)
    {
        var command = new NpgsqlBatchCommand(form.Text);
        var types = _types.GetOrAdd(form, TypesOf);
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = types[at], Value = values[at] ?? DBNull.Value });
        }

        return command;
    }

    private static NpgsqlDbType[] TypesOf(RowSql form)
    {
        using var command = new NpgsqlCommand();
        return [.. form.Parameters.Select(column => ((NpgsqlParameter)column.Mapping.CreateParameter(command, "p", null, true)).NpgsqlDbType)];
    }
}
