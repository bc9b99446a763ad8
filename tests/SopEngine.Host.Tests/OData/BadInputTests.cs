using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>What nobody should ask and somebody will: refused in words, quickly, and the host goes on.</summary>
public sealed class BadInputTests : IClassFixture<SopEngineHost>, IAsyncLifetime
{
    private readonly SopEngineHost _host;

    private FigureClient _client = null!;

    public BadInputTests(SopEngineHost host) => _host = host;

    public static TheoryData<string, int> Queries => new()
    {
        { "Steps?$top=-1", 400 }, { "Steps?$top=abc", 400 }, { "Steps?$skip=-1", 400 }, { "Steps?$skip=1000000", 400 }, { "Steps?$count=1", 400 }, { "Steps?$filter=", 400 },
        { "Steps?$filter=Step eq 'a'&$filter=Step eq 'b'", 400 }, { "Steps?$filter=Nope eq 1", 400 }, { "Steps?$filter=Ordinal eq 'x'", 400 }, { "Steps?$filter=Step eq 'a", 400 },
        { "Steps?$filter=Step%zz", 400 }, { "Steps?$filter=%ff%fe", 400 }, { "Steps?$foo=1", 501 }, { "Steps?$deltatoken=x", 501 }, { "Steps?$skiptoken=AAAA", 400 },
        { "Steps?$apply=concat(aggregate($count as A),aggregate($count as B))", 501 }, { "Steps?$apply=aggregate(Step with sum as S)", 400 }, { "Steps?$filter=matchesPattern(Step,'x')", 501 },
        { "Steps?$orderby=" + string.Join(',', Enumerable.Repeat("Step", 2000)), 400 }, { "Nope", 404 }, { "Steps/Nope", 400 }, { "Steps(1)", 400 }, { "Steps?$format=xml", 406 },
        { "Tickets(Region='banyuwangi',Ticket='tidak-ada')", 404 }, { "Steps?api_key=rahasia", 400 }, { "Steps?$select=UserName", 400 }, { "Steps?$search=a", 501 },
        { "Steps?$filter=" + Lambdas(100), 400 }, { "Steps?$filter=Step in (" + string.Join(',', Enumerable.Repeat("'a'", 2000)) + ")", 400 },
        { "Steps?$apply=" + string.Concat(Enumerable.Repeat("expand(TicketRow,", 300)) + "filter(true)" + new string(')', 300), 400 },
        { "Tickets?$expand=" + Nested(40), 400 }, { "Steps?$filter=" + new string('(', 200) + "true" + new string(')', 200), 400 },
    };

    public async Task InitializeAsync() => _client = new FigureClient(_host, Helpdesk.Tenant).With(await _host.SignInAsync(Helpdesk.Tenant, "analis"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task It_is_refused_in_few_words(string query, int status)
    {
        var answer = await _client.GetAsync(query);

        answer.Status.Should().Be(status, answer.Body);
        IsRefusal(answer);
        (await _client.GetAsync("Phases")).Should().HaveStatus(200);
    }

    [Theory]
    [InlineData("POST", "Steps")]
    [InlineData("PATCH", "Steps")]
    [InlineData("DELETE", "Tickets(Region='banyuwangi',Ticket='x')")]
    [InlineData("PUT", "")]
    [InlineData("GET", "$batch")]
    public async Task What_writes_is_not_allowed(string method, string path)
    {
        using var body = new StringContent("{}", Encoding.UTF8, "application/json");
        var answer = await _client.GetAsync(path, method, method is "GET" or "DELETE" ? null : body);

        answer.Status.Should().Be(405);
        IsRefusal(answer);
    }

    [Fact]
    public async Task A_list_of_20_000_is_refused_in_a_batch_too()
    {
        var list = string.Join(',', Enumerable.Repeat("%27a%27", 20_000));
        using var batch = new StringContent($$"""{"requests":[{"id":"1","method":"GET","url":"Steps?$filter=Step in ({{list}})"},{"id":"2","method":"GET","url":"Phases"}]}""", Encoding.UTF8, "application/json");

        var answer = (await _client.GetAsync("$batch", "POST", batch)).Should().HaveStatus(200);

        answer.Json.GetProperty("responses")[0].GetProperty("status").GetInt32().Should().Be(400);
    }

    [Fact]
    public async Task A_link_that_was_tampered_with_or_is_somebody_elses_is_refused()
    {
        var next = (await _client.GetAsync("Calendars")).Json.Text("@odata.nextLink")!;
        var other = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "admin");
        var elsewhere = await FigureClient.OfAsync(_host, "batam", "analis");

        IsRefusal(await _client.GetAsync(next[..^6] + "AAAAAA"), 400);
        IsRefusal(await _client.GetAsync(next.Replace("Calendars?", "Calendars?$filter=Working eq true&", StringComparison.Ordinal)), 400);
        IsRefusal(await other.GetAsync(next), 400);
        IsRefusal(await elsewhere.GetAsync(next.Replace("/banyuwangi/", "/batam/", StringComparison.Ordinal)), 400);
        (await _client.GetAsync(next)).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_period_to_come_is_empty_and_no_error()
    {
        (await _client.RowsAsync("Steps?$filter=DueOn ge 2099-01-01")).Should().BeEmpty();
        (await _client.RowsAsync("Steps?$apply=filter(DueOn ge 2099-01-01)/aggregate(MetCount with sum as Kept,$count as N)")).Should().ContainSingle();
    }

    [Fact]
    public async Task Who_does_not_accept_version_4_is_told()
    {
        using var http = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/odata/{Helpdesk.Tenant}/Steps");
        request.Headers.Authorization = (await _host.SignInAsync(Helpdesk.Tenant, "analis")).Http.DefaultRequestHeaders.Authorization;
        request.Headers.Add("OData-MaxVersion", "3.0");

        using var answer = await http.SendAsync(request);

        ((int)answer.StatusCode).Should().BeInRange(400, 499);
    }

    private static void IsRefusal(ApiAnswer answer, int? status = null)
    {
        answer.Status.Should().Be(status ?? answer.Status, answer.Body);
        answer.ContentType.Should().Be("application/json");
        answer.Body.Length.Should().BeLessThan(3000);
        answer.Json.GetProperty("error").Text("code").Should().NotBeNullOrEmpty();
        answer.Json.GetProperty("error").Text("message").Should().NotBeNullOrEmpty();
        answer.Body.Should().NotContain("   at ").And.NotContain("SELECT");
        answer.Headers.GetValues("OData-Version").Should().Equal("4.0");
    }

    private static string Lambdas(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(at => $"PauseRows/any(p{at}: ")) + "true" + new string(')', count);

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("Steps($expand=TicketRow($expand=", depth)) + "Steps" + new string(')', 2 * depth);
}
