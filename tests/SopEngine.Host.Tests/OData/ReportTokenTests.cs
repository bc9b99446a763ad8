using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>The password for programs: made, used, revoked, too old, and good in one region.</summary>
public sealed class ReportTokenTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_token_is_told_once_and_opens_figures_until_it_is_revoked()
    {
        var analyst = await _host.SignInAsync(Helpdesk.Tenant, "analis");
        var made = (await analyst.PostAsync("report-tokens", new { label = "Power BI kantor" })).Should().HaveStatus(201).Json;
        var client = new FigureClient(_host, Helpdesk.Tenant).With("analis", made.Text("token")!);

        (await client.GetAsync("Tickets")).Should().HaveStatus(200);
        var listed = (await analyst.GetAsync("report-tokens")).Items().Single();
        listed.Text("label").Should().Be("Power BI kantor");
        listed.Text("lastUsedAt").Should().NotBeNull();
        listed.ToString().Should().NotContain(made.Text("token"));
        (await analyst.PostAsync($"report-tokens/{made.Text("id")}/revoke")).Should().HaveStatus(204);

        await IsRefusedAsync(client);
        (await analyst.GetAsync("report-tokens")).Items().Should().BeEmpty();
    }

    [Fact]
    public async Task A_token_ends_with_its_time_and_when_it_was_used_is_known_to_the_hour()
    {
        var analyst = await _host.SignInAsync(Helpdesk.Tenant, "analis");
        var client = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis");
        await client.GetAsync("Phases");
        var first = (await analyst.GetAsync("report-tokens")).Items().Single().Text("lastUsedAt");
        _host.Time.Advance(TimeSpan.FromMinutes(30));
        await client.GetAsync("Phases");

        (await analyst.GetAsync("report-tokens")).Items().Single().Text("lastUsedAt").Should().Be(first);

        _host.Time.Advance(TimeSpan.FromDays(180));
        await IsRefusedAsync(client);
    }

    [Fact]
    public async Task Without_a_token_of_this_region_there_is_nothing_and_no_way_to_a_page()
    {
        var made = (await (await _host.SignInAsync("batam", "analis")).PostAsync("report-tokens", new { label = "Batam" })).Json;
        await IsRefusedAsync(new FigureClient(_host, Helpdesk.Tenant));
        await IsRefusedAsync(new FigureClient(_host, Helpdesk.Tenant).With("analis", made.Text("token")!));
        await IsRefusedAsync(new FigureClient(_host, Helpdesk.Tenant).With("analis", "analis-banyuwangi-2026!"));
        await IsRefusedAsync(new FigureClient(_host, "batam").With("admin", made.Text("token")!));
        await IsRefusedAsync(new FigureClient(_host, "nasional").With("analis", made.Text("token")!));
        (await new FigureClient(_host, "batam").With("analis", made.Text("token")!).GetAsync("Tickets")).Should().HaveStatus(200);
        (await new FigureClient(_host, "tidak-ada").With("analis", made.Text("token")!).GetAsync("Tickets")).Json.GetProperty("error").Text("code").Should().Be("unknown-tenant");
    }

    [Fact]
    public async Task Who_reads_no_figures_gets_no_token_and_no_rows()
    {
        var officer = await _host.SignInAsync(Helpdesk.Tenant, "staff-it");

        (await officer.PostAsync("report-tokens", new { label = "x" })).Should().BeRefused(403, "figures-not-for-you");
        var answer = (await new FigureClient(_host, Helpdesk.Tenant).With(officer).GetAsync("Tickets")).Should().HaveStatus(403);
        answer.Json.GetProperty("error").Text("code").Should().Be("figures-not-for-you");
        var admin = await _host.SignInAsync("nasional", "admin");
        (await new FigureClient(_host, "nasional").With(admin).GetAsync("Tickets")).Should().HaveStatus(403);
    }

    [Fact]
    public async Task A_token_opens_figures_and_nothing_else()
    {
        var client = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "admin");

        (await client.GetAsync($"/api/v1/{Helpdesk.Tenant}/tickets")).Should().BeRefused(401, "sign-in-required");
    }

    [Fact]
    public async Task A_key_in_the_address_is_refused_in_words()
    {
        var answer = (await new FigureClient(_host, Helpdesk.Tenant).GetAsync("Tickets?apikey=abc")).Should().HaveStatus(400);

        answer.Json.GetProperty("error").Text("code").Should().Be("key-in-address");
        answer.Json.GetProperty("error").Text("message").Should().Contain("Basic").And.NotContain("abc");
    }

    private static async Task IsRefusedAsync(FigureClient client)
    {
        var answer = (await client.GetAsync("Tickets")).Should().HaveStatus(401);
        answer.Headers.WwwAuthenticate.Select(header => header.Scheme).Should().Equal("Basic");
        answer.Headers.Location.Should().BeNull();
        answer.Json.GetProperty("error").Text("code").Should().Be("figures-sign-in-required");
    }
}
