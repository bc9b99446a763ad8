using System.Data.Common;
using System.Globalization;

namespace SopEngine.TestDatabases.Copies;

/// <summary>
/// Fills a database with copies of one ticket: all its rows again, under numbers of their own, in SQL that SQLite and PostgreSQL both understand. Keys of operations are scattered
/// as those that people's programs make up are.
/// </summary>
public static class TicketCopies
{
    private const int AtOnce = 100_000;
    /// <summary>Those in which an open ticket has rows.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["tickets", "history", "work_items", "clocks", "alarms", "operations"];

    /// <summary>By number, from 0.</summary>
    public static string Number(int ticket) => string.Create(CultureInfo.InvariantCulture, $"TMB-S-{ticket:0000000}");

    /// <summary>Copies the rows of a ticket into a region (its own or another) so many times.</summary>
    public static async Task WriteAsync(DbConnection connection, Original original, string region, int tickets)
    {
        foreach (var table in Tables)
        {
            var columns = await ColumnsAsync(connection, table);
            for (var first = 0; first < tickets; first += AtOnce)
            {
                await ExecuteAsync(connection, Copy(table, columns, original, region, first, Math.Min(tickets, first + AtOnce)));
            }
        }
    }

    /// <summary>The only ticket of a region, filed by a call that could be repeated.</summary>
    public static async Task<Original> OriginalAsync(DbConnection connection, string region, string ticket)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT \"key\" FROM \"operations\" WHERE \"tenant\" = '{region}'";
        return new Original(region, ticket, (string)(await command.ExecuteScalarAsync())!);
    }

    public static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static string Copy(string table, IReadOnlyList<string> columns, Original original, string region, int first, int end)
    {
        const string number = "'TMB-S-' || substr(cast(10000000 + n AS text), 2)";
        var values = columns.Select(column => (table, column) switch
        {
            (_, "tenant") => $"'{region}'",
            ("operations", "key") => "cast(1000000000 + (cast(n AS bigint) * 48271) % 999999937 AS text) || '-' || cast(n AS text)",
            (_, "number" or "ticket") => number,
            (_, "state" or "changes") => $"replace(\"{column}\", '{original.Ticket}', {number})",
            _ => $"\"{column}\"",
        });
        var which = table switch
        {
            "tickets" => $"\"number\" = '{original.Ticket}'",
            "operations" => $"\"key\" = '{original.Operation}'",
            _ => $"\"ticket\" = '{original.Ticket}'",
        };
        return string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < {end})
            SELECT {string.Join(", ", values)} FROM "{table}" CROSS JOIN numbers WHERE "tenant" = '{original.Region}' AND {which}
            """);
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE 1 = 0";
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>A ticket that is copied, and the key of the operation by which it was filed.</summary>
    public sealed record Original(string Region, string Ticket, string Operation);
}
