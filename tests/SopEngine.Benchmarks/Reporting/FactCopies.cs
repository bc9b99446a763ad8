using System.Globalization;
using Npgsql;
using SopEngine.Benchmarks.Nation;

namespace SopEngine.Benchmarks.Reporting;

/// <summary>
/// Makes of the demo year of a few regions the facts of a nation: every region of <see cref="NationFolder"/> gets the facts of one of them several times over, under numbers of its
/// own and some weeks earlier each time. Rows lie in the tables as they would have come, by time and not by region. Nothing but facts is copied.
/// </summary>
/// <param name="connection">Of somebody who may do everything.</param>
/// <param name="kept">Whether the server is to have them after a restart: else no log is written for them.</param>
/// <param name="tell">Is told how far it is.</param>
internal sealed class FactCopies(NpgsqlConnection connection, bool kept, Action<string> tell)
{
    private static readonly string[] _tables = ["fact_tickets", "fact_steps", "fact_pauses"];

    /// <summary>At least so many visits; gives how many there are then. The demo's own facts are gone afterwards.</summary>
    public async Task<long> WriteAsync(long visits)
    {
        var pattern = (await ListAsync("SELECT DISTINCT tenant FROM fact_steps ORDER BY tenant")).ToArray();
        var each = await NumberAsync("SELECT count(*) FROM fact_steps") / pattern.Length;
        var regions = (int)Math.Clamp(visits / each, pattern.Length, NationFolder.Regions);
        var copies = Math.Max(1, (visits + (regions * each) - 1) / (regions * each));
        await RunAsync("SET session_replication_role = replica");
        await RunAsync("SET work_mem = '512MB'");
        await RunAsync("SET maintenance_work_mem = '1GB'");
        await RunAsync("CREATE TEMPORARY TABLE nation AS SELECT 'daerah-' || to_char(n, 'FM000') AS id, ($1::text[])[1 + n % $2] AS pattern FROM generate_series(0, $3) n", pattern, pattern.Length, regions - 1);
        foreach (var table in _tables)
        {
            await CopyAsync(table, copies);
        }

        await SumUpAsync("sla_days", "\"tenant\", \"on\", sop, revision, phase", copies);
        await SumUpAsync("ticket_days", "\"tenant\", \"on\", sop, revision", copies);
        await new MonthCopies(RunAsync).WriteAsync();
        tell("figures of months");
        tell("looking at the tables");
        await RunAsync("VACUUM ANALYZE fact_tickets, fact_steps, fact_pauses, sla_days, ticket_days, kpis, kpi_periods");
        await RunAsync("CHECKPOINT");
        return await NumberAsync("SELECT count(*) FROM fact_steps");
    }

    private async Task CopyAsync(string table, long copies)
    {
        var columns = await ColumnsAsync(table);
        var order = columns.Any(column => column.Name == "active_at") ? "active_at" : columns.Any(column => column.Name == "opened_at") ? "opened_at" : "\"from\"";
        var indexes = await ListAsync($"SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = '{table}'::regclass AND NOT indisprimary");
        var key = await ListAsync($"SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'p'");
        var (name, definition) = (key[0].Split(' ', 2)[0], key[0].Split(' ', 2)[1]);
        await RunAsync(kept ? "SELECT 1" : $"ALTER TABLE {table} SET UNLOGGED");
        await RunAsync($"CREATE TEMPORARY TABLE pattern_{table} AS SELECT * FROM {table}");
        await RunAsync($"TRUNCATE {table}");
        await DropIndexesAsync(table);
        await RunAsync($"ALTER TABLE {table} DROP CONSTRAINT \"{name}\"");
        for (var copy = 0; copy < copies; copy++)
        {
            var values = columns.Select(column => Value(column, copy));
            await RunAsync($"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) SELECT {string.Join(", ", values)} FROM pattern_{table} p JOIN nation ON nation.pattern = p.tenant ORDER BY {order}");
            tell(string.Create(CultureInfo.InvariantCulture, $"{table}: copy {copy + 1} of {copies}"));
        }

        await RunAsync($"ALTER TABLE {table} ADD CONSTRAINT \"{name}\" {definition}");
        foreach (var index in indexes)
        {
            await RunAsync(index);
        }
    }

    private async Task DropIndexesAsync(string table)
    {
        foreach (var index in await ListAsync($"SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = '{table}'::regclass AND NOT indisprimary"))
        {
            await RunAsync($"DROP INDEX {index}");
        }
    }

    // the copies of a day lie on other days, so that they are summed up again
    private async Task SumUpAsync(string table, string key, long copies)
    {
        var columns = await ColumnsAsync(table);
        var values = columns.Select(column => column.Name switch
        {
            "tenant" => "nation.id",
            "on" => "p.\"on\" - 7 * n::int",
            "sop" or "revision" or "phase" => $"p.{column.Name}",
            _ => $"sum(p.\"{column.Name}\")::{column.Type}",
        });
        var group = string.Join(", ", key.Split(", ").Select((_, at) => at + 1));
        var ordered = columns.OrderBy(column => Array.IndexOf([.. key.Split(", ").Select(name => name.Trim('"'))], column.Name) is var at && at < 0 ? int.MaxValue : at).ToList();
        var chosen = ordered.Select(column => values.ElementAt(columns.IndexOf(column)));
        await RunAsync($"CREATE TEMPORARY TABLE pattern_{table} AS SELECT * FROM {table}");
        await RunAsync($"TRUNCATE {table}");
        await RunAsync($"""
            INSERT INTO {table} ({string.Join(", ", ordered.Select(column => $"\"{column.Name}\""))})
            SELECT {string.Join(", ", chosen)} FROM pattern_{table} p JOIN nation ON nation.pattern = p.tenant CROSS JOIN generate_series(0, {copies - 1}) n
            GROUP BY {group}
            """);
        tell(table);
    }

    private static string Value((string Name, string Type) column, int copy) => (column.Name, column.Type) switch
    {
        ("tenant", _) => "nation.id",
        ("ticket", _) => $"p.ticket || '-{copy}'",
        ("change_seq", _) => $"{1 + copy}",
        (_, "date") => $"p.\"{column.Name}\" - {7 * copy}",
        (var name, var type) when type.StartsWith("timestamp", StringComparison.Ordinal) => $"p.\"{name}\" - interval '{7 * copy} days'",
        (var name, _) => $"p.\"{name}\"",
    };

    private async Task<List<(string Name, string Type)>> ColumnsAsync(string table)
    {
        var found = await ListAsync($"SELECT column_name || ' ' || data_type FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position");
        return [.. found.Select(column => (column.Split(' ', 2)[0], column.Split(' ', 2)[1]))];
    }

    private async Task<List<string>> ListAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private async Task<long> NumberAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task RunAsync(string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }
}
