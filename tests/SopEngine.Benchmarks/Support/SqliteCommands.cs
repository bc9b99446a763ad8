using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SopEngine.Benchmarks.Support;

/// <summary>Short forms for plain SQL.</summary>
internal static class SqliteCommands
{
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    public static async Task<int> ExecuteAsync(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.Prepare(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<long> CountAsync(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.Prepare(sql, values);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public static async Task<IReadOnlyList<string>> ColumnAsync(this SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.Prepare(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var column = new List<string>();
        while (await reader.ReadAsync())
        {
            column.Add(reader.GetString(0));
        }

        return column;
    }
}
