using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SopEngine.Benchmarks.Support;

/// <summary>
/// The least that carrying out alarms can cost on this machine: the same rows written by hand with prepared statements, one durable transaction for each, without
/// reading, deciding or checking anything.
/// </summary>
internal static class AlarmFloor
{
    private const string Ticket = """
        UPDATE tickets SET state = replace(state, '"x"', '"y"'), version = version + 1, last_seq = last_seq + 1, last_at = $at, last_hash = $hash
        WHERE tenant = $tenant AND number = $ticket AND version = 1
        """;

    private const string History = """
        INSERT INTO history (tenant, ticket, seq, at, kind, actor, post, step, item, ground, public, changes, salt, on_behalf_of_hash, ground_hash, answers_hash, previous_hash, hash)
        VALUES ($tenant, $ticket, 1000, $at, 'ladderClimbed', 'system', 'Sistem', 'kerja', 2, '50%', 1, '[{"kind":"alarmDropped","ordinal":1}]', $salt, '', $hash, '', $hash, $hash)
        """;

    private const string Alarm = "DELETE FROM alarms WHERE tenant = $tenant AND ticket = $ticket AND ordinal = 1";

    private const string Message = """
        INSERT INTO inbox (tenant, id, recipient, ticket, step, template, subject, body, at)
        VALUES ($tenant, $id, 'petugas', $ticket, 'kerja', 'tangga-eskalasi', 'Waktu langkah hampir atau sudah habis', $body, $at)
        """;

    /// <summary>How long one alarm of each of the first so many tickets of every region took.</summary>
    public static async Task<TimeSpan> RunAsync(BenchFolder folder, int tickets)
    {
        await using var connection = await folder.OpenAsync();
        var began = Stopwatch.GetTimestamp();
        var written = 0;
        for (var ticket = 0; ticket < tickets; ticket++)
        {
            foreach (var region in folder.Regions)
            {
                written += await WriteAsync(connection, region, BenchFolder.Number(ticket), ticket);
            }
        }

        var alarms = tickets * folder.Regions.Count;
        return written == alarms * 4 ? Stopwatch.GetElapsedTime(began) : throw new InvalidOperationException($"The floor wrote {written} rows for {alarms} alarms.");
    }

    private static async Task<int> WriteAsync(SqliteConnection connection, string region, string number, int ticket)
    {
        var hash = new string('a', 64);
        (string, object)[] values =
        [
            ("$tenant", region), ("$ticket", number), ("$at", "2026-11-23 03:00:00"), ("$hash", hash), ("$salt", hash[..32]), ("$id", new Guid(ticket, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]).ToString()),
            ("$body", new string('b', 300)),
        ];
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        var written = 0;
        foreach (var sql in new[] { Ticket, History, Alarm, Message })
        {
            await using var command = connection.Prepare(sql, [.. values.Where(value => sql.Contains(value.Item1, StringComparison.Ordinal))]);
            command.Transaction = transaction;
            written += await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return written;
    }
}
