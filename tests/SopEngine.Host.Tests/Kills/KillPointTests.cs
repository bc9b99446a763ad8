using System.Globalization;
using SopEngine.Host.Tests.Invariants;
using SopEngine.Host.Tests.Support;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// A host is killed at everything that one command is known by: its request, each question it asks, each row it writes, before and after its commit, before its answer. The points
/// are those that a life without a kill comes by, so that none is missing. After each the caller sends again with the same key. The ordinary tests take one point of each name;
/// <c>SOPENGINE_TEST_ALL_POINTS=1</c> takes all of them.
/// </summary>
public sealed class KillPointTests(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    private const string Region = "uji-a";
    private const string Told = "diceritakan";
    private static readonly bool _all = Environment.GetEnvironmentVariable("SOPENGINE_TEST_ALL_POINTS") == "1";

    private readonly string _folder = Directory.CreateTempSubdirectory("sopengine-points-").FullName;
    private KillDatabase _database = null!;
    private LoadedHost _host = null!;
    private LoadClient _client = null!;
    private ClientLog _log = null!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _host.KillAsync();
        await _database.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _log.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public Task Killed_at_every_point_of_an_answer_on_SQLite() => KilledEverywhereAsync(KillDatabase.SqliteAsync, CompletingAsync);

    [Fact]
    public Task Killed_at_every_point_of_an_answer_on_PostgreSQL() => KilledEverywhereAsync(KillDatabase.PostgreSqlAsync, CompletingAsync);

    [Fact]
    public Task Killed_at_every_point_of_a_filing_on_PostgreSQL() => KilledEverywhereAsync(KillDatabase.PostgreSqlAsync, FilingAsync);

    [Fact]
    public async Task Killed_at_every_point_of_a_filing_on_SQLite()
    {
        // the rows of an answer on SQLite and the stages of a filing on PostgreSQL show the same; all of them are for the long run
        await KilledEverywhereAsync(KillDatabase.SqliteAsync, FilingAsync, name => _all || name.StartsWith("Comm", StringComparison.Ordinal) || name.Contains("number_counters", StringComparison.Ordinal));
    }

    private async Task KilledEverywhereAsync(Func<string, string[], Task<KillDatabase>> open, Func<string, Task<ClientCall>> prepare, Func<string, bool>? wanted = null)
    {
        await BeginAsync(open);
        var points = await PointsAsync(prepare);
        var chosen = points.Where(point => (_all || point.Count == points.Last(same => same.Name == point.Name).Count) && (wanted is null || wanted(point.Name))).ToList();
        output.WriteLine($"{points.Count} points, of which {chosen.Count} are taken");
        points.Select(point => point.Name).Should().Contain("Committed", "the command is known by its commit");
        await _host.KillAsync();
        ClientCall? last = null;
        foreach (var (count, name) in chosen)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"titik-{count}");
            _host.Start(new KillPoint(count, key));
            await _host.UntilReadyAsync();
            await AgainAsync(last);
            // the first command of a life asks what the later ones know
            await SucceedsAsync(await prepare($"hangat-{count}"));
            last = await prepare(key);
            await DiesAsync(last);
            var saved = points.Single(point => point.Name == "Committed").Count <= count;
            await ShouldStandAsync(last, saved, $"point {count}: {name}");
        }

        _host.Start();
        await _host.UntilReadyAsync();
        await AgainAsync(last);
        (await _host.StopAsync()).Should().Be(0);
        (await KillCheck.ViolationsAsync(_folder, _database, _log, whole: true)).Should().BeEmpty();
    }

    private async Task BeginAsync(Func<string, string[], Task<KillDatabase>> open)
    {
        _database = await open(_folder, [Region]);
        // nobody but the caller writes, so that a save has no company in whose name it would be told
        _host = new LoadedHost(_folder, _database.Options) { More = { ["SopEngine__Runner__Enabled"] = "false" } };
        _client = new LoadClient([_host.Address]);
        _log = new ClientLog(Path.Combine(_folder, "clients.jsonl"));
        _host.Start(new KillPoint(0, Told));
        await _host.UntilReadyAsync();
        foreach (var user in LoadRegion.People)
        {
            await _client.SignInAsync(Region, user, CancellationToken.None);
        }
    }

    // what a life without a kill comes by, each with its number and the name of what it is
    private async Task<IReadOnlyList<(int Count, string Name)>> PointsAsync(Func<string, Task<ClientCall>> prepare)
    {
        await SucceedsAsync(await prepare("hangat"));
        await SucceedsAsync(await prepare(Told));
        var lines = _host.Told.Where(line => line.StartsWith(KillPoint.Passed, StringComparison.Ordinal)).Select(line => line[KillPoint.Passed.Length..].Trim()).ToList();
        lines.Should().NotBeEmpty();
        return [.. lines.Select(line => line.Split(' ', 2)).Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), NameOf(parts[1])))];
    }

    // Writing INSERT INTO "history" (…): the stage and the table are the name
    private static string NameOf(string what)
    {
        var words = what.Split(' ');
        return words[0] is "Committed" or "Committing" or "Beginning" ? words[0] : string.Join(' ', words.TakeWhile(word => !word.StartsWith('(')).Take(4));
    }

    private Task<ClientCall> FilingAsync(string key) =>
        Task.FromResult(new ClientCall(key, Region, "pemohon", "tickets", $$$"""{"sop":"layanan","form":{"uraian":"Kunci {{{key}}}."}}""", 0));

    private async Task<ClientCall> CompletingAsync(string key)
    {
        var filed = await SucceedsAsync(await FilingAsync($"untuk-{key}"));
        var item = filed.Json.List("workItems").Single(open => open.Text("step") == "telaah-b").Text("id")!;
        return new ClientCall(key, Region, "kepala", $"work-items/{item}/complete", """{"outcome":"selesai","form":{}}""", 0);
    }

    private async Task<ApiAnswer> SucceedsAsync(ClientCall call)
    {
        _log.Asks(call);
        var answer = await _client.SendAsync(call, CancellationToken.None);
        answer.Status.Should().BeOneOf([200, 201], answer.Body);
        var ticket = call.Files ? answer.Json.Text("number")! : call.Item.Ticket;
        _log.IsAnswered(new ClientAnswer(call.Key, answer.Status, "", ticket));
        return answer;
    }

    // the same key: done by now, whether it was done before the kill or not
    private async Task AgainAsync(ClientCall? call)
    {
        if (call is not null)
        {
            var first = await SucceedsAsync(call);
            (await _client.SendAsync(call, CancellationToken.None)).Body.Should().Be(first.Body);
            (await _client.GetAsync(Region, "admin", $"tickets/{_log.Answers[call.Key].Ticket}", CancellationToken.None)).Should().HaveStatus(200);
        }
    }

    private async Task DiesAsync(ClientCall call)
    {
        using var gone = new CancellationTokenSource();
        var sent = _client.SendAsync(call, gone.Token);
        await _host.EndedAsync();
        _host.AtPoint.IsCompleted.Should().BeTrue("the host ends at its point and nowhere else; it printed: {0}", string.Join('\n', _host.Told));
        await gone.CancelAsync();
        await sent.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private async Task ShouldStandAsync(ClientCall call, bool saved, string where)
    {
        (await KillCheck.ViolationsAsync(_folder, _database, _log)).Should().BeEmpty(where);
        await using var rows = await StoredRows.OpenAsync(_database.Seen);
        var found = call.Files
            ? await rows.AskAsync($"SELECT \"seq\" FROM \"history\" WHERE \"kind\" = 'filed' AND \"answers\" LIKE '%{call.Key}.%'")
            : await rows.AskAsync($"SELECT \"seq\" FROM \"history\" WHERE \"kind\" = 'stepCompleted' AND \"ticket\" = '{call.Item.Ticket}' AND \"item\" = {call.Item.Ordinal}");
        found.Should().HaveCount(saved ? 1 : 0, where);
    }
}
