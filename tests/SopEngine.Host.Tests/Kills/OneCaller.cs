using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Kills;

/// <summary>One region, one host and one caller, who gives one command after the other: nobody else writes, so that what is told and what is saved is his.</summary>
internal sealed class OneCaller : IAsyncDisposable
{
    public const string Region = "uji-a";

    private readonly string _folder;

    private OneCaller(KillDatabase database, string folder)
    {
        (Database, _folder) = (database, folder);
        // the tables are made: a host that works needs no owner's password
        var worker = new DatabaseOptions { Provider = database.Options.Provider, ConnectionString = database.Options.ConnectionString };
        Host = new LoadedHost(folder, worker) { More = { ["SopEngine__Runner__Enabled"] = "false" } };
        Client = new LoadClient([Host.Address]);
        Log = new ClientLog(Path.Combine(folder, "clients.jsonl"));
    }

    public KillDatabase Database { get; }

    public LoadedHost Host { get; }

    public LoadClient Client { get; }

    public ClientLog Log { get; }

    /// <summary>A host that has just started, with the point, and everybody signed in.</summary>
    public static async Task<OneCaller> BeginAsync(Func<string, string[], Task<KillDatabase>> open, KillPoint point)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-one-").FullName;
        var caller = new OneCaller(await open(folder, [Region]), folder);
        caller.Host.Start(point);
        await caller.Host.UntilReadyAsync();
        foreach (var user in LoadRegion.People)
        {
            await caller.Client.SignInAsync(Region, user, CancellationToken.None);
        }

        return caller;
    }

    /// <summary>A filing with this key.</summary>
    public static Task<ClientCall> FilingAsync(string key) =>
        Task.FromResult(new ClientCall(key, Region, "pemohon", "tickets", $$$"""{"sop":"layanan","form":{"uraian":"Kunci {{{key}}}."}}""", 0));

    /// <summary>The answer to a row of a ticket filed for it, with this key.</summary>
    public async Task<ClientCall> AnsweringAsync(string key)
    {
        var filed = await SucceedsAsync(await FilingAsync($"untuk-{key}"));
        var item = filed.Json.List("workItems").Single(open => open.Text("step") == "telaah-b").Text("id")!;
        return new ClientCall(key, Region, "kepala", $"work-items/{item}/complete", """{"outcome":"selesai","form":{}}""", 0);
    }

    /// <summary>The last answer to a ticket that is an outage with two parts, with this key.</summary>
    public async Task<ClientCall> EndingOutageAsync(string key)
    {
        var outage = (await SucceedsAsync(await FilingAsync($"untuk-{key}"))).Json;
        var number = outage.Text("number")!;
        foreach (var (step, user) in new[] { ("telaah-a", "petugas"), ("telaah-b", "kepala") })
        {
            var done = outage.List("workItems").Single(open => open.Text("step") == step).Text("id")!;
            await SucceedsAsync(new ClientCall($"{step}-{key}", Region, user, $"work-items/{done}/complete", """{"outcome":"selesai","form":{}}""", 0));
        }

        await ActsAsync($"tickets/{number}/outage", $"induk-{key}", """{"ground":"Banyak laporan."}""");
        foreach (var part in new[] { "satu", "dua" })
        {
            var joined = (await SucceedsAsync(await FilingAsync($"{part}-{key}"))).Json.Text("number")!;
            await ActsAsync($"tickets/{joined}/join-outage", $"bagian-{part}-{key}", $$"""{"of":"{{number}}"}""");
        }

        var seen = await Client.GetAsync(Region, "admin", $"tickets/{number}", CancellationToken.None);
        var item = seen.Json.List("workItems").Single(open => open.Text("step") == "simpulkan").Text("id")!;
        return new ClientCall(key, Region, "petugas", $"work-items/{item}/complete", """{"outcome":"tolak","form":{}}""", 0);
    }

    // carried out before what is watched, so that the log of answers need not know of it
    private async Task ActsAsync(string path, string key, string body) =>
        (await Client.SendAsync(new ClientCall(key, Region, "petugas", path, body, 0), CancellationToken.None)).Status.Should().Be(200);

    /// <summary>Carried out, and written down.</summary>
    public async Task<ApiAnswer> SucceedsAsync(ClientCall call)
    {
        Log.Asks(call);
        var answer = await Client.SendAsync(call, CancellationToken.None);
        IsAnswered(call, answer);
        return answer;
    }

    public void IsAnswered(ClientCall call, ApiAnswer answer)
    {
        answer.Status.Should().BeOneOf([200, 201], answer.Body);
        Log.IsAnswered(new ClientAnswer(call.Key, answer.Status, "", call.Files ? answer.Json.Text("number")! : call.Item.Ticket));
    }

    /// <summary>The same key again: it is done by now, whether that was before the kill or not, and says so each time in the same words.</summary>
    public async Task AgainAsync(ClientCall call)
    {
        var first = await SucceedsAsync(call);
        (await Client.SendAsync(call, CancellationToken.None)).Body.Should().Be(first.Body);
        (await Client.GetAsync(Region, "admin", $"tickets/{Log.Answers[call.Key].Ticket}", CancellationToken.None)).Should().HaveStatus(200);
    }

    public Task<IReadOnlyList<string>> ViolationsAsync(bool whole = false) => KillCheck.ViolationsAsync(_folder, Database, Log, whole);

    public async ValueTask DisposeAsync()
    {
        await Host.KillAsync();
        Client.Dispose();
        Log.Dispose();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
