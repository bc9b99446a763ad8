using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>The shapes by which OData services were brought down, each by its name: a refusal in few words, soon, by address and in a batch, and the host answers the next question.</summary>
public sealed class HostileShapesTests(SopEngineHost host) : IClassFixture<SopEngineHost>, IAsyncLifetime
{
    private FigureClient _client = null!;

    public async Task InitializeAsync() => _client = new FigureClient(host, Helpdesk.Tenant).With(await host.SignInAsync(Helpdesk.Tenant, "analis"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public Task An_expand_1500_deep_in_apply_ends_nothing() =>
        IsRefusedAsync("Steps?$apply=" + string.Concat(Enumerable.Repeat("expand(TicketRow,", 1_500)) + "filter(true)" + new string(')', 1_500), 400);

    [Fact]
    public Task An_expand_in_apply_of_any_depth_is_not_supported() => IsRefusedAsync("Steps?$apply=expand(TicketRow,filter(true))", 501);

    [Fact]
    public Task An_expand_100_deep_is_refused() =>
        IsRefusedAsync("Tickets?$expand=" + string.Concat(Enumerable.Repeat("Steps($expand=TicketRow($expand=", 50)) + "Steps" + new string(')', 100), 400);

    [Fact]
    public Task A_hundred_lambdas_are_refused() =>
        IsRefusedAsync("Steps?$filter=" + string.Concat(Enumerable.Range(0, 100).Select(at => $"PauseRows/any(p{at}:")) + "true" + new string(')', 100), 400);

    [Fact]
    public Task A_list_of_20_000_items_is_refused() => IsRefusedAsync("Steps?$filter=Ordinal in (" + string.Join(',', Enumerable.Repeat("1", 20_000)) + ")", 400);

    [Fact]
    public Task Two_thousand_orders_are_refused() => IsRefusedAsync("Steps?$orderby=" + string.Join(',', Enumerable.Repeat("Step", 2_000)), 400);

    [Fact]
    public Task Two_thousand_transformations_are_refused() => IsRefusedAsync("Steps?$apply=" + string.Join('/', Enumerable.Repeat("filter(true)", 2_000)), 400);

    [Fact]
    public Task Functions_in_functions_are_refused() =>
        IsRefusedAsync("Steps?$filter=" + string.Concat(Enumerable.Repeat("concat(", 200)) + "Step" + string.Concat(Enumerable.Repeat(",'a')", 200)) + " eq 'a'", 400);

    [Theory]
    [InlineData("Steps?$filter=Step%zz")]
    [InlineData("Steps?$filter=%ff%fe")]
    [InlineData("Steps?$filter=%")]
    [InlineData("Steps?$filter=Step eq '%00'")]
    [InlineData("Steps?$filter=Step eq 'a")]
    public Task Broken_escapes_are_refused(string address) => IsRefusedAsync(address, 400);

    [Theory]
    [InlineData("Steps?$filter=Ordinal eq 'x'")]
    [InlineData("Steps?$filter=DueOn ge 'kemarin'")]
    [InlineData("Steps?$filter=DueAt ge 2026-13-45T00:00:00Z")]
    [InlineData("Steps?$filter=Step gt 5")]
    [InlineData("Steps?$apply=aggregate(Step with sum as S)")]
    public Task Wrong_types_are_refused(string address) => IsRefusedAsync(address, 400);

    [Theory]
    [InlineData("Steps?$foo=1", 501)]
    [InlineData("Steps?$deltatoken=1", 501)]
    [InlineData("Steps?%24schemaversion=1", 501)]
    [InlineData("Steps?$top=1&$top=2", 400)]
    public Task Options_that_nobody_knows_are_refused(string address, int status) => IsRefusedAsync(address, status);

    [Theory]
    [InlineData("Steps?$top=-1")]
    [InlineData("Steps?$top=1.5")]
    [InlineData("Steps?$top=99999999999999")]
    [InlineData("Steps?$skip=-1")]
    public Task Numbers_that_cannot_be_are_refused(string address) => IsRefusedAsync(address, 400);

    [Theory]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("[a-z]")]
    public async Task Wildcards_of_SQL_are_letters(string text)
    {
        await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"));

        (await _client.RowsAsync($"Steps?$filter=contains(Outcome,'{text}') and Phase eq 'intake'")).Should().BeEmpty();
        (await _client.RowsAsync("Steps?$filter=contains(Outcome,'i') and Phase eq 'intake'")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_token_of_another_region_opens_nothing()
    {
        var made = (await (await host.SignInAsync("batam", "analis")).PostAsync("report-tokens", new { label = "Uji" })).Should().HaveStatus(201).Json;
        var stranger = new FigureClient(host, Helpdesk.Tenant).With(made.Text("userName")!, made.Text("token")!);

        var answer = (await stranger.GetAsync("Tickets")).Should().HaveStatus(401);

        answer.Headers.WwwAuthenticate.Select(way => way.Scheme).Should().Contain("Basic");
        (await new FigureClient(host, "batam").With(made.Text("userName")!, made.Text("token")!).GetAsync("Tickets")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_link_of_another_region_is_refused_there()
    {
        var next = (await _client.GetAsync("Calendars")).Json.Text("@odata.nextLink")!;
        var stranger = await FigureClient.OfAsync(host, "batam", "analis");

        (await stranger.GetAsync(next.Replace("/" + Helpdesk.Tenant + "/", "/batam/", StringComparison.Ordinal))).Should().HaveStatus(400);
        (await stranger.GetAsync(next)).Status.Should().BeOneOf(401, 403);
    }

    [Fact]
    public async Task Two_hundred_counts_at_once_are_answered_or_sent_away_and_never_break()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => _client.GetAsync("Steps?$count=true&$top=0")));

        answers.Select(answer => answer.Status).Should().OnlyContain(status => status == 200 || status == 429).And.Contain(200);
        answers.Where(answer => answer.Status == 429).Should().OnlyContain(answer => answer.Headers.RetryAfter != null);
        (await _client.GetAsync("Phases")).Should().HaveStatus(200);
    }

    private async Task IsRefusedAsync(string address, int status)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        var answers = new List<ApiAnswer> { await _client.GetAsync(address) };
        using var batch = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { requests = new[] { new { id = "1", method = "GET", url = address } } }), Encoding.UTF8, "application/json");
        var batched = (await _client.GetAsync("$batch", "POST", batch)).Should().HaveStatus(200);

        batched.Json.GetProperty("responses")[0].GetProperty("status").GetInt32().Should().Be(status, "a batch is no way around");
        answers[0].Status.Should().Be(status, answers[0].Body);
        answers[0].Json.GetProperty("error").Text("message").Should().NotBeNullOrEmpty();
        answers[0].Body.Length.Should().BeLessThan(3_000);
        since.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
        (await _client.GetAsync("Phases")).Should().HaveStatus(200);
    }
}
