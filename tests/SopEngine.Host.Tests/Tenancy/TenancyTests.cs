using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Tenancy;

/// <summary>A request is about the region that it names, or about none.</summary>
[Collection(SharedHost.Name)]
public sealed class TenancyTests(SopEngineHost host)
{
    private const string HostOfBatam = "helpdesk.batam.go.id";

    [Fact]
    public async Task The_regions_that_may_be_named_are_listed()
    {
        var tenants = (await host.Anonymous("").GetAsync("/api/v1/tenants")).Should().HaveStatus(200).Json.List("items");

        tenants.Select(tenant => tenant.Text("id")).Should().BeEquivalentTo("banten", "banyuwangi", "batam", "jabar", "nasional", "trenggalek");
        tenants.Single(tenant => tenant.Text("id") == "nasional").Text("kind").Should().Be("ministry");
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("BATAM")]
    [InlineData("batam%20")]
    public async Task A_region_that_is_not_served_is_not_there(string tenant)
    {
        (await host.Anonymous("").GetAsync($"/api/v1/{tenant}/sops")).Should().BeRefused(404, "unknown-tenant");
    }

    [Theory]
    [InlineData("/api/v1/api/sops")]
    [InlineData("/api/v1/odata/sops")]
    [InlineData("/api")]
    [InlineData("/metrics")]
    public async Task A_reserved_word_is_no_region(string path)
    {
        (await host.Anonymous("").GetAsync(path)).Should().BeRefused(404, "not-found");
    }

    [Fact]
    public async Task A_host_name_and_a_path_that_agree_are_one_region()
    {
        var client = await host.SignInAsync("batam", "admin");
        client.Http.DefaultRequestHeaders.Host = HostOfBatam;

        (await client.GetAsync("sops")).Should().HaveStatus(200);
        (await client.GetAsync("/api/v1/tenants")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_host_name_and_a_path_that_disagree_are_no_region()
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");
        client.Http.DefaultRequestHeaders.Host = HostOfBatam;

        (await client.GetAsync("sops")).Should().BeRefused(404, "unknown-tenant");
    }

    [Fact]
    public async Task A_forwarded_host_name_is_not_believed_unless_a_proxy_is_trusted()
    {
        var client = await host.SignInAsync(Helpdesk.Tenant, "admin");
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", HostOfBatam);

        (await client.GetAsync("sops")).Should().HaveStatus(200);
    }

    [Fact]
    public async Task The_same_number_in_another_region_is_another_ticket_or_none()
    {
        var number = (await Helpdesk.FileAsync(await host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number");

        (await (await host.SignInAsync("batam", "admin")).GetAsync($"tickets/{number}")).Should().BeRefused(404);
        (await host.Anonymous("batam").PostAsync("track", new { number, key = "x" })).Should().BeRefused(404);
    }
}
