using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Walks;

/// <summary>The people of one region walking tickets over HTTP. What happened is read back from the tickets' own histories.</summary>
internal sealed class RegionWalk(SopEngineHost host, string tenant)
{
    private readonly Dictionary<string, ApiClient> _signedIn = [];
    private readonly List<string> _numbers = [];
    private Dictionary<string, string> _accountOfLane = [];
    private string _filer = "";

    public string Number => _numbers[^1];

    public static async Task<RegionWalk> OfAsync(SopEngineHost host, string tenant)
    {
        var walk = new RegionWalk(host, tenant);
        var accounts = (await host.Anonymous(tenant).GetAsync("demo-accounts")).Items();
        walk._accountOfLane = accounts
            .SelectMany(account => account.List("lanes").Select(lane => (Lane: lane.GetString()!, User: account.Text("userName")!)))
            .DistinctBy(pair => pair.Lane)
            .ToDictionary(pair => pair.Lane, pair => pair.User);
        return walk;
    }

    public async Task<ApiClient> AsAsync(string userName)
    {
        if (!_signedIn.TryGetValue(userName, out var client))
        {
            client = await host.SignInAsync(tenant, userName);
            _signedIn[userName] = client;
        }

        return client;
    }

    /// <summary>Time passes until then, and with it every sign-in.</summary>
    public void WaitUntil(DateTimeOffset then)
    {
        host.Time.MoveTo(then);
        _signedIn.Clear();
    }

    /// <summary>Files a ticket of the region's first SOP as the holder of a lane, the form filled in; more members of the body may be given.</summary>
    public async Task<JsonElement> FileAsync(string lane, IReadOnlyDictionary<string, object>? around = null, IReadOnlyDictionary<string, object>? form = null)
    {
        _filer = _accountOfLane[lane];
        var by = await AsAsync(_filer);
        var sop = (await by.GetAsync("sops")).Items()[0].Text("id")!;
        var intake = (await by.GetAsync($"sops/{sop}")).Json.GetProperty("intake");
        var body = new Dictionary<string, object>(around ?? new Dictionary<string, object>()) { ["sop"] = sop };
        if (intake.List("topics") is [var topic, ..])
        {
            body.TryAdd("topic", topic.Text("id")!);
        }

        body["form"] = await FieldFiller.FillAsync(by, intake.List("fields"), form ?? new Dictionary<string, object>());
        var filed = await by.PostAsync("tickets", body, $"file-{tenant}-{_numbers.Count}");
        _numbers.Add(filed.Should().HaveStatus(201).Json.Text("number")!);
        return filed.Json;
    }

    /// <summary>Goes on with a ticket that was filed before.</summary>
    public void GoOnWith(string number, string filer)
    {
        _numbers.Add(number);
        _filer = filer;
    }

    /// <summary>Whoever has the row answers it, its form filled in; a name given is answered as given.</summary>
    public async Task<RegionWalk> TakeAsync(string step, string outcome, params (string Field, object Value)[] given)
    {
        var item = await OpenItemAsync(step);
        var by = await AsAsync(HolderOf(item));
        var seen = (await by.GetAsync($"work-items/{item.Text("id")}")).Should().HaveStatus(200).Json;
        var offered = seen.List("outcomes").Where(offer => offer.Text("id") == outcome).ToList();
        offered.Should().ContainSingle($"{step} offers {string.Join(", ", seen.List("outcomes").Select(offer => offer.Text("id")))}");
        var fields = seen.GetProperty("form").List("fields").Concat(offered[0].List("fields"));
        var form = await FieldFiller.FillAsync(by, fields, given.ToDictionary(pair => pair.Field, pair => pair.Value));
        var done = await by.PostAsync($"work-items/{item.Text("id")}/complete", new { outcome, form }, $"{item.Text("id")}-{outcome}");
        done.Should().HaveStatus(200);
        return this;
    }

    /// <summary>Whoever would answer the row takes it.</summary>
    public async Task<RegionWalk> ClaimAsync(string step)
    {
        var item = await OpenItemAsync(step);
        (await (await AsAsync(HolderOf(item))).PostAsync($"work-items/{item.Text("id")}/claim", new { })).Should().HaveStatus(200);
        return this;
    }

    public async Task<JsonElement> TicketAsync() => (await (await AsAsync("admin")).GetAsync($"tickets/{Number}")).Should().HaveStatus(200).Json;

    public async Task<IReadOnlyList<JsonElement>> HistoryAsync(string number) =>
        (await (await AsAsync("admin")).GetAsync($"tickets/{number}/history")).Should().HaveStatus(200).Items();

    public async Task<RegionWalk> StandsAtAsync(string step, string status)
    {
        var ticket = await TicketAsync();
        ticket.Text("status").Should().Be(status);
        ticket.List("workItems").Select(item => item.Text("step")).Should().Equal(step);
        return this;
    }

    public async Task<RegionWalk> HasEndedAsync(string closureKind)
    {
        var ticket = await TicketAsync();
        ticket.Text("status").Should().Be("closed");
        ticket.Text("closureKind").Should().Be(closureKind);
        ticket.List("workItems").Should().BeEmpty();
        return this;
    }

    /// <summary>
    /// Every move that any ticket made: the row, the answer, and where it led (a row, a row with another lane, or the end), as the histories tell it.
    /// </summary>
    public async Task<IReadOnlyList<(string From, string Outcome, string To)>> MovesAsync()
    {
        var moves = new List<(string, string, string)>();
        foreach (var number in _numbers)
        {
            (string Step, string Outcome)? last = null;
            foreach (var entry in (await HistoryAsync(number)).Where(entry => entry.Text("kind") is "stepStarted" or "stepCompleted" or "closed"))
            {
                if (last is { } from)
                {
                    moves.Add((from.Step, from.Outcome, await LandsAtAsync(number, entry, from.Step)));
                }

                last = entry.Text("kind") == "stepCompleted" && entry.Text("outcome") is { } outcome ? (entry.Text("step")!, outcome) : null;
            }
        }

        return [.. moves.Distinct()];
    }

    private async Task<string> LandsAtAsync(string number, JsonElement entry, string from)
    {
        if (entry.Text("kind") == "closed")
        {
            return "end";
        }

        var step = entry.Text("step")!;
        if (step != from || entry.Text("kind") != "stepStarted")
        {
            return step;
        }

        var item = (await (await AsAsync("admin")).GetAsync($"work-items/{number}.{entry.Number("item")}")).Should().HaveStatus(200).Json;
        return $"{step}@{item.Text("lane")}";
    }

    /// <summary>The assignee, or a holder of the lane; what is the requester's own is done by whoever filed the ticket, for himself or for somebody without an account.</summary>
    private string HolderOf(JsonElement item) =>
        item.Text("assignee") ?? (item.Text("lane") == _accountOfLane.Keys.First() ? _filer : _accountOfLane[item.Text("lane")!]);

    private async Task<JsonElement> OpenItemAsync(string step)
    {
        var ticket = await TicketAsync();
        var items = ticket.List("workItems").Where(item => item.Text("step") == step).ToList();
        items.Should().ContainSingle($"{Number} stands at {string.Join(", ", ticket.List("workItems").Select(item => item.Text("step")))}");
        return items[0];
    }
}
