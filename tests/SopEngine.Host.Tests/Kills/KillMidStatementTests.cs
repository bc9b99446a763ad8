using System.Diagnostics;
using SopEngine.Host.Tests.Invariants;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// On PostgreSQL the rows of a command travel together, and the server may be at any of them when the host dies. A lock holds the server at the first row of one table after the
/// other; the host is killed, another begins, and the caller sends again while the first try still hangs there. Then it is let go, and takes effect after all; or its session is
/// ended, as by a server that notices.
/// </summary>
public sealed class KillMidStatementTests(ITestOutputHelper output)
{
    // for the table, or for the one before him who has written the same key
    private const string Waiting = "SELECT DISTINCT pid FROM pg_locks WHERE NOT granted";
    private static readonly string[] _tables = ["tickets", "history", "operations"];

    [Fact]
    public async Task A_host_that_dies_while_the_server_is_at_a_row_leaves_a_command_that_takes_effect_once()
    {
        await using var caller = await OneCaller.BeginAsync(KillDatabase.PostgreSqlAsync, new KillPoint(0));
        for (var at = 0; at < _tables.Length; at++)
        {
            var call = await caller.AnsweringAsync($"tertahan-{_tables[at]}");
            caller.Log.Asks(call);
            await using var holder = await StoredRows.OpenAsync(caller.Database.Seen);
            await holder.RunAsync($"BEGIN; LOCK TABLE \"{_tables[at]}\" IN SHARE ROW EXCLUSIVE MODE");
            var sent = caller.Client.SendAsync(call, CancellationToken.None);
            var first = (await WaitingAsync(caller, _tables[at], 1))[0];
            await caller.Host.KillAsync();
            caller.Host.Start();
            // the second try waits behind the first
            await WaitingAsync(caller, _tables[at], 2);
            if (at % 2 == 1)
            {
                await holder.AskAsync($"SELECT pg_terminate_backend({first})");
            }

            await holder.RunAsync("COMMIT");
            caller.IsAnswered(call, await sent);
            await caller.AgainAsync(call);
            (await caller.ViolationsAsync()).Should().BeEmpty("held at {0}", _tables[at]);
            output.WriteLine($"held at {_tables[at]}, first try {(at % 2 == 1 ? "ended" : "let go")}");
        }

        (await caller.Host.StopAsync()).Should().Be(0);
        (await caller.ViolationsAsync(whole: true)).Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<string>> WaitingAsync(OneCaller caller, string table, int atLeast)
    {
        var since = Stopwatch.StartNew();
        await using var rows = await StoredRows.OpenAsync(caller.Database.Seen);
        while (true)
        {
            var waiting = await rows.AskAsync(Waiting);
            if (waiting.Count >= atLeast)
            {
                return [.. waiting.Select(row => row[0])];
            }

            since.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "{0} should wait for {1}", atLeast, table);
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }
}
