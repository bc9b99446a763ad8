using System.Globalization;
using SopEngine.Host.Tests.Invariants;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// A host is killed at everything that one command is known by: its request, each question it asks, each row it writes, before and after its commit, after its answer. The points
/// are those that a life without a kill comes by, so that none is missing. After each the caller sends again with the same key. The ordinary tests take fewer;
/// <c>SOPENGINE_TEST_ALL_POINTS=1</c> takes all of them.
/// </summary>
public sealed class KillPointTests(ITestOutputHelper output)
{
    private const string Told = "diceritakan";
    private const int RowsInShort = 3;
    private static readonly bool _all = Environment.GetEnvironmentVariable("SOPENGINE_TEST_ALL_POINTS") == "1";

    [Fact]
    public Task Killed_at_every_point_of_an_answer_on_SQLite() => KilledEverywhereAsync(KillDatabase.SqliteAsync, (caller, key) => caller.AnsweringAsync(key));

    [Fact]
    public Task Killed_at_every_point_of_an_answer_on_PostgreSQL() => KilledEverywhereAsync(KillDatabase.PostgreSqlAsync, (caller, key) => caller.AnsweringAsync(key));

    /// <summary>A filing writes more rows in the same way: the ordinary tests take its commit only.</summary>
    [Fact]
    public Task Killed_at_every_point_of_a_filing_on_SQLite() => KilledEverywhereAsync(KillDatabase.SqliteAsync, (_, key) => OneCaller.FilingAsync(key), "Committed");

    [Fact]
    public Task Killed_at_every_point_of_a_filing_on_PostgreSQL() => KilledEverywhereAsync(KillDatabase.PostgreSqlAsync, (_, key) => OneCaller.FilingAsync(key), "Committed");

    /// <summary>Of an outage and its parts all are told, or none: <see cref="Invariants.MessagesHaveEvents"/> judges it at each point.</summary>
    [Fact]
    public Task Killed_at_every_point_of_the_end_of_an_outage_on_SQLite() => KilledEverywhereAsync(KillDatabase.SqliteAsync, (caller, key) => caller.EndingOutageAsync(key));

    [Fact]
    public Task Killed_at_every_point_of_the_end_of_an_outage_on_PostgreSQL() => KilledEverywhereAsync(KillDatabase.PostgreSqlAsync, (caller, key) => caller.EndingOutageAsync(key));

    private async Task KilledEverywhereAsync(
        Func<string, string[], Task<KillDatabase>> open, Func<OneCaller, string, Task<ClientCall>> prepare, string? only = null)
    {
        await using var caller = await OneCaller.BeginAsync(open, new KillPoint(0, Told));
        var points = await PointsAsync(caller, prepare);
        var chosen = _all ? points : Fewer(points).Where(point => only is null || point.Name == only).ToList();
        output.WriteLine($"{points.Count} points: {string.Join(" | ", points)}; {chosen.Count} are taken");
        await caller.Host.KillAsync();
        var committed = points.Single(point => point.Name == "Committed").Count;
        ClientCall? last = null;
        foreach (var (count, name) in chosen)
        {
            last = await KilledAtAsync(caller, new KillPoint(count, string.Create(CultureInfo.InvariantCulture, $"titik-{count}")), prepare, last);
            await ShouldStandAsync(caller, last, saved: committed <= count, $"point {count}: {name}");
        }

        caller.Host.Start();
        await caller.Host.UntilReadyAsync();
        await caller.AgainAsync(last!);
        (await caller.Host.StopAsync()).Should().Be(0);
        (await caller.ViolationsAsync(whole: true)).Should().BeEmpty();
    }

    private static async Task<ClientCall> KilledAtAsync(OneCaller caller, KillPoint point, Func<OneCaller, string, Task<ClientCall>> prepare, ClientCall? last)
    {
        caller.Host.Start(point);
        await caller.Host.UntilReadyAsync();
        if (last is not null)
        {
            await caller.AgainAsync(last);
        }

        // the first command of a life asks what the later ones know
        await caller.SucceedsAsync(await prepare(caller, $"hangat-{point.Count}"));
        var call = await prepare(caller, point.Key);
        using var gone = new CancellationTokenSource();
        var sent = caller.Client.SendAsync(call, gone.Token);
        await caller.Host.EndedAsync();
        caller.Host.AtPoint.IsCompleted.Should().BeTrue("the host ends at its point and nowhere else; it printed: {0}", string.Join('\n', caller.Host.Told));
        await gone.CancelAsync();
        await sent.ContinueWith(_ => { }, TaskScheduler.Default);
        return call;
    }

    // what a life without a kill comes by, each with its number and the name of what it is
    private static async Task<IReadOnlyList<(int Count, string Name)>> PointsAsync(OneCaller caller, Func<OneCaller, string, Task<ClientCall>> prepare)
    {
        await caller.SucceedsAsync(await prepare(caller, "hangat"));
        await caller.SucceedsAsync(await prepare(caller, Told));
        var lines = caller.Host.Told.Where(line => line.StartsWith(KillPoint.Passed, StringComparison.Ordinal)).Select(line => line[KillPoint.Passed.Length..].Trim().Split(' ', 2));
        return [.. lines.Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), NameOf(parts[1])))];
    }

    // one of each name; of the questions the first, of the rows that are written some
    private static IEnumerable<(int Count, string Name)> Fewer(IReadOnlyList<(int Count, string Name)> points)
    {
        var each = points.DistinctBy(point => point.Name).ToList();
        var rows = each.Where(point => point.Name.StartsWith("Writing", StringComparison.Ordinal)).ToList();
        var questions = each.Where(point => point.Name.StartsWith("Command", StringComparison.Ordinal)).Skip(1).ToList();
        return each.Where(point => !questions.Contains(point) && (!rows.Contains(point) || rows.IndexOf(point) % RowsInShort == 0));
    }

    // of what is written: the stage, what is done and the table
    private static string NameOf(string what) =>
        what.Split(' ') is ["Writing" or "CommandExecuting" or "CommandExecuted", ..] words ? string.Join(' ', words.TakeWhile(word => !word.StartsWith('(')).Take(4))
        : what.Split(' ') is ["Beginning" or "Committing" or "Committed", ..] stage ? stage[0]
        : what;

    private static async Task ShouldStandAsync(OneCaller caller, ClientCall call, bool saved, string where)
    {
        (await caller.ViolationsAsync()).Should().BeEmpty(where);
        await using var rows = await StoredRows.OpenAsync(caller.Database.Seen);
        var found = call.Files
            ? await rows.AskAsync($"SELECT \"seq\" FROM \"history\" WHERE \"kind\" = 'filed' AND \"answers\" LIKE '%{call.Key}.%'")
            : await rows.AskAsync($"SELECT \"seq\" FROM \"history\" WHERE \"kind\" = 'stepCompleted' AND \"ticket\" = '{call.Item.Ticket}' AND \"item\" = {call.Item.Ordinal}");
        found.Should().HaveCount(saved ? 1 : 0, where);
    }
}
