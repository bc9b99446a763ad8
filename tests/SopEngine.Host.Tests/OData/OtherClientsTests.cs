using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>What Tableau, SAP, web grids and generated clients were seen to send.</summary>
public sealed class OtherClientsTests(SopEngineHost host) : IClassFixture<SopEngineHost>, IAsyncLifetime
{
    private FigureClient _client = null!;

    public async Task InitializeAsync() => _client = await FigureClient.OfAsync(host, Helpdesk.Tenant, "analis");

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Calendars/?$select=Day,WorkingMinutes&$count=true&$filter=((contains(tolower(Name),'natal')) and (WorkingMinutes eq 0))&$orderby=Day&$skip=0&$top=5&$format=json")]
    [InlineData("Calendars?%24filter=WorkingMinutes%20gt%20200&%24top=5")]
    [InlineData("Calendars?$select=Day&$filter=(WorkingMinutes%20gt%20200)&$top=5")]
    [InlineData("Calendars?$count=true&$skip=0&$top=100")]
    [InlineData("Regions(Region='banyuwangi')")]
    [InlineData("Calendars/$count")]
    [InlineData("Calendars?$filter=startswith(Name,'H') and WorkingMinutes ne 450 or WorkingMinutes le 0&$top=1")]
    public async Task It_is_answered(string query)
    {
        foreach (var accept in new[] { "application/json", "*/*", FigureClient.PowerQuery })
        {
            var client = await OfAsync(accept);
            var answer = (await client.GetAsync(query)).Should().HaveStatus(200);
            answer.Body.Should().NotBeEmpty();
            answer.Headers.GetValues("OData-Version").Should().Equal("4.0");
        }
    }

    [Fact]
    public async Task A_whole_set_is_pulled_page_by_page_without_any_option()
    {
        (await _client.RowsAsync("Calendars")).Select(day => day.Text("Calendar") + day.Text("Day")).Should().HaveCount(365 * 3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Requests_in_a_multipart_batch_are_answered()
    {
        var part = $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET http://localhost/odata/{Helpdesk.Tenant}/Calendars?$count=true&$skip=0&$top=1 HTTP/1.1\r\nAccept: application/json\r\n\r\n\r\n";
        using var batch = new StringContent(part + part + "--b--\r\n", Encoding.UTF8);
        batch.Headers.ContentType = new("multipart/mixed") { Parameters = { new("boundary", "b") } };

        var answer = (await _client.GetAsync("$batch", "POST", batch)).Should().HaveStatus(200);

        answer.Body.Split("HTTP/1.1 200 OK").Should().HaveCount(3);
    }

    [Fact]
    public async Task Without_a_password_it_is_asked_for_by_Basic_and_never_by_a_page()
    {
        var answer = (await new FigureClient(host, Helpdesk.Tenant).GetAsync("Tickets")).Should().HaveStatus(401);

        answer.Headers.WwwAuthenticate.Select(way => way.Scheme).Should().Contain("Basic");
        answer.ContentType.Should().Be("application/json");
    }

    private async Task<FigureClient> OfAsync(string accept) => new FigureClient(host, Helpdesk.Tenant) { Accept = accept }.With(await host.SignInAsync(Helpdesk.Tenant, "analis"));
}
