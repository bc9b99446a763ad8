using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Providers.PostgreSql;

/// <summary>Statements as the driver takes them.</summary>
internal static class PostgreSqlCommands
{
    private static readonly ConditionalWeakTable<RowSql, NpgsqlDbType[]> _types = [];

    public static NpgsqlBatchCommand Make(RowSql form, object?[] values)
    {
        var command = new NpgsqlBatchCommand(form.Text);
        var types = _types.GetValue(form, TypesOf);
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
