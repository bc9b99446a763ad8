using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Reporting;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.OData;

/// <summary>Across regions: all of them for the ministry, each told that it was read; for a region only its own, whatever it names.</summary>
public abstract class NationalContract : IAsyncLifetime
{
    private SopEngineHost _host = null!;

    private FigureClient _ministry = null!;

    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync()
    {
        _host = await NewHostAsync();
        await Helpdesk.FileAsync(await _host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        _ministry = await FigureClient.OfAsync(_host, "nasional", "analis");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_ministry_reads_all_regions_and_each_of_them_knows()
    {
        var regions = (await _ministry.RowsAsync("Regions")).Select(region => region.Text("Region")!).ToList();
        regions.Should().BeEquivalentTo("banten", "banyuwangi", "batam", "jabar", "trenggalek");
        (await _ministry.RowsAsync("Tickets?$select=Region,Ticket")).Single().Text("Region").Should().Be(Helpdesk.Tenant);
        (await _ministry.RowsAsync("Steps?$filter=TicketRow/Region eq 'banyuwangi'")).Should().NotBeEmpty();

        foreach (var region in regions)
        {
            var reads = await ReadsAsync(region);
            reads.Should().Contain(read => read.Query == "Tickets?$select=Region,Ticket" && read.Status == 200);
            reads.Should().OnlyContain(read => read.Reader == new TenantId("nasional") && read.UserName == "analis" && read.Token != null);
        }
    }

    [Fact]
    public async Task Nothing_is_told_of_few_tickets()
    {
        var few = (await _ministry.RowsAsync("Steps?$apply=groupby((Region,Phase),aggregate(MissedCount with sum as Lost,$count as N))")).ToList();
        few.Should().NotBeEmpty().And.OnlyContain(group => group.Text("N") == null && group.Text("Lost") == null && group.Text("Region") == Helpdesk.Tenant);
        var count = (await _ministry.GetAsync("Tickets/$count?$filter=Region eq 'banyuwangi'")).Should().HaveStatus(403);
        count.Json.GetProperty("error").Text("code").Should().Be("too-few");

        var requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        for (var more = 0; more < 9; more++)
        {
            await Helpdesk.FileAsync(requester);
        }

        (await _ministry.RowsAsync("Tickets?$apply=groupby((Region),aggregate($count as N))")).Single().GetProperty("N").GetInt64().Should().Be(10);
        (await _ministry.GetAsync("Tickets/$count?$filter=Region eq 'banyuwangi'")).Body.Should().Be("10");
    }

    [Fact]
    public async Task A_region_sees_its_own_rows_whatever_it_names()
    {
        var number = (await _ministry.RowsAsync("Tickets")).Single().Text("Ticket");
        var batam = await FigureClient.OfAsync(_host, "batam", "analis");

        foreach (var set in new[] { "Tickets", "Steps", "Clocks", "Pauses", "Deviations", "Ratings", "SlaDaily", "TicketDaily", "DeviationDaily", "Kpis" })
        {
            (await batam.RowsAsync(set)).Should().BeEmpty(set);
            (await batam.RowsAsync($"{set}?$filter=Region eq 'banyuwangi' or true")).Should().BeEmpty(set);
        }

        (await batam.RowsAsync("Regions")).Single().Text("Region").Should().Be("batam");
        foreach (var forged in new[] { $"Tickets(Region='banyuwangi',Ticket='{number}')", $"Tickets(Region='batam',Ticket='{number}')", $"Steps(Region='banyuwangi',Ticket='{number}',Ordinal=1)", $"Tickets(Region='banyuwangi',Ticket='{number}')/Steps" })
        {
            (await batam.GetAsync(forged)).Should().HaveStatus(404);
        }

        (await batam.GetAsync("/odata/nasional/Tickets")).Should().HaveStatus(401);
        (await batam.GetAsync($"/odata/{Helpdesk.Tenant}/Tickets")).Should().HaveStatus(401);
    }

    [Fact]
    public async Task Own_reads_are_noted_too()
    {
        await (await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis")).GetAsync("Steps?$top=1");

        (await ReadsAsync(Helpdesk.Tenant)).Should().ContainSingle(read => read.Query == "Steps?$top=1" && read.Reader == new TenantId(Helpdesk.Tenant));
    }

    private async Task<List<ReportReadRow>> ReadsAsync(string region)
    {
        await using var db = _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(region));
        return await db.ReportReads.ToListAsync();
    }
}

public sealed class NationalOnSqliteTests : NationalContract
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}

public sealed class NationalOnPostgreSqlTests : NationalContract
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
