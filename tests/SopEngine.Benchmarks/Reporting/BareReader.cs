using System.Data;
using System.Diagnostics;
using System.Text.Json;
using Npgsql;

namespace SopEngine.Benchmarks.Reporting;

/// <summary>Reads what a statement gives, row by row, each value in its own type; writes nothing, or JSON into nothing.</summary>
internal sealed class BareReader(string connectionString) : IDisposable
{
    private readonly NpgsqlDataSource _server = NpgsqlDataSource.Create(connectionString);

    /// <summary>How many rows it gave, how long it took, and the sums of the last two columns where they are numbers.</summary>
    public async Task<Reading> ReadAsync(string sql, bool json, params object[] values)
    {
        var began = Stopwatch.GetTimestamp();
        await using var command = _server.CreateCommand(sql);
        command.CommandTimeout = 0;
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess);
        await using var writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { SkipValidation = true });
        var columns = Enumerable.Range(0, reader.FieldCount).Select(at => (JsonEncodedText.Encode($"{reader.GetName(at)}{at}"), Type.GetTypeCode(reader.GetFieldType(at)), reader.GetFieldType(at) == typeof(DateOnly))).ToArray();
        var (rows, kept, lost) = (0L, 0L, 0L);
        var summed = reader.FieldCount <= 6;
        while (await reader.ReadAsync())
        {
            rows++;
            if (json)
            {
                Write(reader, columns, writer);
            }
            else
            {
                var (first, second) = Read(reader, columns);
                (kept, lost) = summed ? (kept + first, lost + second) : (0, 0);
            }
        }

        return new Reading(rows, kept, lost, Stopwatch.GetElapsedTime(began));
    }

    public void Dispose() => _server.Dispose();

    private static (long First, long Second) Read(NpgsqlDataReader reader, (JsonEncodedText, TypeCode, bool)[] columns)
    {
        var (before, last) = (0L, 0L);
        for (var at = 0; at < columns.Length; at++)
        {
            before = last;
            last = 0;
            if (reader.IsDBNull(at))
            {
                continue;
            }

            var (_, type, day) = columns[at];
            switch (type)
            {
                case TypeCode.String: reader.GetString(at); break;
                case TypeCode.Int32: last = reader.GetInt32(at); break;
                case TypeCode.Int64: last = reader.GetInt64(at); break;
                case TypeCode.Boolean: reader.GetBoolean(at); break;
                case TypeCode.Double: reader.GetDouble(at); break;
                case TypeCode.Decimal: last = (long)reader.GetDecimal(at); break;
                case TypeCode.DateTime when day: reader.GetFieldValue<DateOnly>(at); break;
                case TypeCode.DateTime: reader.GetDateTime(at); break;
                default: reader.GetFieldValue<DateOnly>(at); break;
            }
        }

        return (before, last);
    }

    private static void Write(NpgsqlDataReader reader, (JsonEncodedText Name, TypeCode Type, bool Day)[] columns, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        for (var at = 0; at < columns.Length; at++)
        {
            var (name, type, _) = columns[at];
            if (reader.IsDBNull(at))
            {
                writer.WriteNull(name);
                continue;
            }

            switch (type)
            {
                case TypeCode.String: writer.WriteString(name, reader.GetString(at)); break;
                case TypeCode.Int32: writer.WriteNumber(name, reader.GetInt32(at)); break;
                case TypeCode.Int64: writer.WriteNumber(name, reader.GetInt64(at)); break;
                case TypeCode.Boolean: writer.WriteBoolean(name, reader.GetBoolean(at)); break;
                case TypeCode.Double: writer.WriteNumber(name, reader.GetDouble(at)); break;
                case TypeCode.Decimal: writer.WriteNumber(name, reader.GetDecimal(at)); break;
                default: writer.WriteString(name, reader.GetDateTime(at)); break;
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
    }
}
