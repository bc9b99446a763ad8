using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SopEngine.Application.Tests.Deliveries;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// A host under load is killed over and over, at a random instant or at a random one of the things it tells about its database; where there is a server, each fifth time that is
/// stopped as by a power failure instead, and the host lives on. After each the invariants are checked. How far it has come stands in the folder, so that a run that was cut
/// goes on there.
/// </summary>
internal sealed class KillCampaign : IDisposable
{
    private const int Callers = 6;
    private const int ServerEvery = 5;
    private const int ServerFirst = 2;
    private const int WholeEvery = 25;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2.5);

    private readonly string _folder;
    private readonly KillDatabase _database;
    private readonly MailServer _mail;
    private readonly string[] _tenants;
    private readonly int _seed;
    private readonly Action<string> _say;
    private readonly LoadedHost _host;
    private readonly ClientLog _log;
    private readonly LoadClient _client;
    private readonly List<LoadCaller> _callers;

    public KillCampaign(string folder, KillDatabase database, MailServer mail, string[] tenants, int seed, Action<string> say)
    {
        (_folder, _database, _mail, _tenants, _seed, _say) = (folder, database, mail, tenants, seed, say);
        _host = new LoadedHost(folder, database.Options)
        {
            More =
            {
                ["SopEngine__Mail__Host"] = "127.0.0.1",
                ["SopEngine__Mail__Port"] = $"{mail.Port}",
                ["SopEngine__Mail__Security"] = "None",
                ["SopEngine__Mail__Timeout"] = "00:00:05",
                // a mail that a killed host had in hand is waited for at the end
                ["SopEngine__Deliveries__InHand"] = "00:00:15",
            },
        };
        _log = new ClientLog(Path.Combine(folder, "clients.jsonl"));
        _client = new LoadClient([_host.Address]);
        _callers = [.. Enumerable.Range(0, Callers).Select(number => new LoadCaller(number, tenants[number % tenants.Length], _client, _log, new Random(seed + number + Done), _pause))];
    }

    /// <summary>How many kills this folder has seen.</summary>
    public int Done => File.Exists(Progress) ? int.Parse(File.ReadAllText(Progress), CultureInfo.InvariantCulture) : 0;

    private string Progress => Path.Combine(_folder, "kills.txt");

    /// <summary>Goes on until there were so many kills; then lets everything heal and checks the whole.</summary>
    public async Task RunAsync(int kills)
    {
        using var stop = new CancellationTokenSource();
        await StartAsync();
        await SignInAsync();
        var load = _callers.Select(caller => caller.RunAsync(stop.Token)).ToList();
        try
        {
            for (var kill = Done; kill < kills; kill++)
            {
                var since = Stopwatch.StartNew();
                var (random, before) = (new Random(HashCode(kill)), _log.Answers.Count);
                var how = await KillAsync(kill, random);
                await ShouldHoldAsync(how, whole: kill % WholeEvery == WholeEvery - 1);
                await File.WriteAllTextAsync(Progress, $"{kill + 1}");
                load.Should().NotContain(caller => caller.IsCompleted, "callers go on until they are told to stop");
                _say(string.Create(CultureInfo.InvariantCulture, $"{kill + 1}: {how}; {_log.Answers.Count - before} answers, {since.Elapsed.TotalSeconds:0.0} s"));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(load);
        }

        await HealAsync();
        _log.Answers.Count.Should().BeGreaterThan(kills, "a kill that meets no work shows nothing");
    }

    /// <summary>Ends the host if it runs.</summary>
    public Task EndAsync() => _host.KillAsync();

    public void Dispose()
    {
        _log.Dispose();
        _client.Dispose();
    }

    private async Task StartAsync()
    {
        _host.Start();
        await _host.UntilReadyAsync();
    }

    private async Task SignInAsync()
    {
        foreach (var tenant in _tenants)
        {
            foreach (var user in LoadRegion.People)
            {
                await _client.SignInAsync(tenant, user, CancellationToken.None);
            }
        }
    }

    private async Task<string> KillAsync(int kill, Random random)
    {
        if (_database.Server is { } server && kill % ServerEvery == ServerFirst)
        {
            return await StopServerAsync(server, random);
        }

        if (random.Next(2) == 0 && !_host.Runs)
        {
            var point = new KillPoint(random.Next(150, 3000));
            _host.Start(point);
            await Task.WhenAny(_host.AtPoint, _host.UntilReadyAsync());
            await Task.WhenAny(_host.AtPoint, Task.Delay(_patience, TimeProvider.System));
            await KilledAsync();
            return $"killed at event {point.Count}, {(_host.AtPoint.IsCompleted ? "reached" : "which did not come in time")}";
        }

        if (!_host.Runs)
        {
            await StartAsync();
        }

        var after = TimeSpan.FromMilliseconds(random.Next(50, 1500));
        await Task.Delay(after, TimeProvider.System);
        await KilledAsync();
        return $"killed {after.TotalMilliseconds} ms after it was ready";
    }

    private async Task KilledAsync()
    {
        await KillCheck.ConnectionsShouldBeDurableAsync(_host, _database);
        await _host.KillAsync();
    }

    private async Task<string> StopServerAsync(TestDatabases.PostgreSql.PostgresCluster server, Random random)
    {
        if (!_host.Runs)
        {
            await StartAsync();
        }

        var after = TimeSpan.FromMilliseconds(random.Next(50, 1500));
        await Task.Delay(after, TimeProvider.System);
        await server.StopImmediatelyAsync();
        await server.StartAgainAsync();
        await AnswersComeAsync();
        return $"server stopped after {after.TotalMilliseconds} ms, host lives on";
    }

    // the host has to find back by itself
    private async Task AnswersComeAsync()
    {
        var (before, since) = (_log.Answers.Count, Stopwatch.StartNew());
        while (_log.Answers.Count == before)
        {
            since.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "the host should work again after the server came back; it printed: {0}", string.Join('\n', _host.Told.TakeLast(20)));
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    private async Task HealAsync()
    {
        if (!_host.Runs)
        {
            await StartAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await Task.WhenAll(_callers.Select(caller => caller.FinishAsync(patience.Token)));
        await MailCheck.ShouldAllArriveAsync(_database, _mail, _say);
        await ShouldHoldAsync("healed", whole: false, TimeProvider.System.GetUtcNow().UtcDateTime);
        (await _host.StopAsync()).Should().Be(0);
        await ShouldHoldAsync("stopped", whole: true);
        await KillCheck.CommitsShouldBeSeenAsync(_database);
        _say($"{Done} kills, {_log.Answers.Count} answers, {_log.Calls.Count(call => call.Value.Files)} tickets, {_client.Retries} retries");
    }

    private async Task ShouldHoldAsync(string after, bool whole, DateTime? healedAt = null)
    {
        SqliteConnection.ClearAllPools();
        (await KillCheck.ViolationsAsync(_folder, _database, _log, whole, healedAt)).Should().BeEmpty("{0}, seed {1}, kill {2}", after, _seed, Done + 1);
        _callers.SelectMany(caller => caller.Surprises).Should().BeEmpty("{0}, seed {1}, kill {2}", after, _seed, Done + 1);
    }

    private int HashCode(int kill) => unchecked((_seed * 7919) + (kill * 104729));
}
