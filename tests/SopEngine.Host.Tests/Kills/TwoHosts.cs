using System.Diagnostics;
using System.Net;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Kills;

/// <summary>Two hosts on one PostgreSQL server, callers who try the other host when one does not answer, and somebody who looks at pages all the while.</summary>
internal sealed class TwoHosts : IAsyncDisposable
{
    private const int Callers = 4;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(60);
    private static readonly string[] _regions = ["uji-a", "uji-b"];

    private readonly string _folder;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<LoadCaller> _callers;
    private Task _load = Task.CompletedTask;

    private TwoHosts(string folder, KillDatabase database)
    {
        (_folder, Database) = (folder, database);
        // what the owner may do is done: a host that works needs no owner's password
        var worker = new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = database.Options.ConnectionString };
        (First, Second) = (new LoadedHost(folder, worker), new LoadedHost(folder, worker));
        Client = new LoadClient([First.Address, Second.Address]);
        Log = new ClientLog(Path.Combine(folder, "clients.jsonl"));
        _callers = [.. Enumerable.Range(0, Callers).Select(number => new LoadCaller(number, _regions[number % _regions.Length], Client, Log, new Random(number), _pause))];
    }

    public KillDatabase Database { get; }

    public LoadedHost First { get; }

    public LoadedHost Second { get; }

    public LoadClient Client { get; }

    public ClientLog Log { get; }

    public static async Task<TwoHosts> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-two-").FullName;
        var hosts = new TwoHosts(folder, await KillDatabase.PostgreSqlAsync(folder, _regions));
        hosts.First.Start();
        hosts.Second.Start();
        await Task.WhenAll(hosts.First.UntilReadyAsync(), hosts.Second.UntilReadyAsync());
        foreach (var tenant in _regions)
        {
            foreach (var user in LoadRegion.People)
            {
                await hosts.Client.SignInAsync(tenant, user, CancellationToken.None);
            }
        }

        return hosts;
    }

    /// <summary>Callers begin to work on both hosts.</summary>
    public void Work() => _load = Task.WhenAll(_callers.Select(caller => caller.RunAsync(_stop.Token)));

    /// <summary>Until so many more calls have been answered.</summary>
    public async Task UntilAnsweredAsync(int more)
    {
        var (wanted, since) = (Log.Answers.Count + more, Stopwatch.StartNew());
        while (Log.Answers.Count < wanted)
        {
            since.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "callers should be answered");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    /// <summary>Looks at a page of a host until told to stop; the longest time between two answers.</summary>
    public static async Task<TimeSpan> LongestGapAsync(LoadedHost host, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = host.Address, Timeout = TimeSpan.FromSeconds(30) };
        var (longest, since) = (TimeSpan.Zero, Stopwatch.StartNew());
        while (!stop.IsCancellationRequested)
        {
            using var page = await http.GetAsync(new Uri("/uji-a", UriKind.Relative), CancellationToken.None);
            page.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
            longest = since.Elapsed > longest ? since.Elapsed : longest;
            since.Restart();
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
        }

        return longest;
    }

    /// <summary>Callers end what is open; then nothing may be lost, doubled, in limbo or behind.</summary>
    public async Task EndWellAsync()
    {
        await _stop.CancelAsync();
        await _load;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await Task.WhenAll(_callers.Select(caller => caller.FinishAsync(patience.Token)));
        _callers.SelectMany(caller => caller.Surprises).Should().BeEmpty();
        (await KillCheck.ViolationsAsync(_folder, Database, Log, whole: true, TimeProvider.System.GetUtcNow().UtcDateTime)).Should().BeEmpty();
        await KillCheck.ConnectionsShouldBeDurableAsync(First, Database);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _load;
        await First.KillAsync();
        await Second.KillAsync();
        Client.Dispose();
        Log.Dispose();
        _stop.Dispose();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
