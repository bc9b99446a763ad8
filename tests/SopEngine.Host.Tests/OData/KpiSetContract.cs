using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.OData;

/// <summary>The figures of periods, ready made: whole for their region, and for the ministry only where enough stand behind them.</summary>
public abstract class KpiSetContract : IAsyncLifetime
{
    private const string Key = "Kpis(Region='banyuwangi',Kind='month',Period=2026-11-01,Sop='',Kpi='K16',Facet='')";
    private const string Submitted = "Kpis?$filter=Kind eq 'month' and Sop eq '' and Kpi eq 'K16' and Facet eq ''";

    private SopEngineHost _host = null!;
    private FigureClient _region = null!;
    private FigureClient _ministry = null!;

    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync()
    {
        _host = await NewHostAsync();
        await FileAsync(1);
        _region = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis");
        _ministry = await FigureClient.OfAsync(_host, "nasional", "analis");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_region_reads_every_figure_of_its_periods_with_what_it_means()
    {
        var rows = await _region.RowsAsync("Kpis?$filter=Sop eq '' and Kind eq 'month'");

        rows.Select(row => row.Text("Kpi")).Distinct().Should().BeEquivalentTo(KpiCatalogue.All.Where(known => known.Code is not ("K5b" or "K11")).Select(known => known.Code), "nothing was escalated or closed");
        var submitted = rows.Single(row => row.Text("Kpi") == "K16" && row.Text("Facet") == "");
        (submitted.Text("Name"), submitted.Text("Unit"), submitted.Text("Period")).Should().Be(("Tiket masuk", "count", "2026-11-01"));
        (submitted.GetProperty("Value").GetDouble(), submitted.GetProperty("Count").GetInt64()).Should().Be((1, 1));
        (submitted.GetProperty("Applies").GetBoolean(), submitted.GetProperty("Few").GetBoolean()).Should().Be((true, false));
        submitted.GetProperty("ToldAt").GetDateTime().Should().Be(_host.Time.GetUtcNow().UtcDateTime);
        var reopened = rows.Single(row => row.Text("Kpi") == "K7");
        (reopened.GetProperty("Applies").GetBoolean(), reopened.GetProperty("Count").ValueKind).Should().Be((false, JsonValueKind.Null), "this SOP knows no reopening");
        (await _region.RowsAsync("Kpis?$filter=Kind eq 'year' and Sop ne '' and Unit eq 'workingDays'&$select=Kpi,Name")).Select(row => row.Text("Kpi")).Should().BeEquivalentTo("K9b", "K14b");
        (await _region.GetAsync(Key)).Should().HaveStatus(200).Json.Text("Name").Should().Be("Tiket masuk");
    }

    [Fact]
    public async Task The_ministry_is_told_nothing_of_few_and_that_they_are_few()
    {
        var few = (await _ministry.RowsAsync(Submitted)).Single();
        new[] { "Value", "P90", "Mean", "ValueMs", "P90Ms", "MeanMs", "Count", "Part", "Whole" }.Should().OnlyContain(column => few.GetProperty(column).ValueKind == JsonValueKind.Null);
        (few.GetProperty("Few").GetBoolean(), few.GetProperty("Applies").GetBoolean()).Should().Be((true, true));
        (await _ministry.RowsAsync($"{Submitted} and Value eq 1")).Should().BeEmpty("what is not shown cannot be asked for either");
        (await _ministry.RowsAsync("Kpis?$apply=filter(Kpi eq 'K16' and Facet eq '' and Kind eq 'month' and Sop eq '')/groupby((Region),aggregate(Count with sum as N))")).Single().Text("N").Should().BeNull();
        var none = (await _ministry.RowsAsync("Kpis?$filter=Kind eq 'month' and Sop eq '' and Kpi eq 'K16' and Facet eq 'closed'")).Single();
        (none.GetProperty("Value").GetDouble(), none.GetProperty("Few").GetBoolean()).Should().Be((0, false), "nobody stands behind none");

        await FileAsync(9);
        _host.Time.Advance(TimeSpan.FromMinutes(10));
        await KeepAsync();

        (await _ministry.GetAsync(Key)).Should().HaveStatus(200).Json.GetProperty("Value").GetDouble().Should().Be(10);
        (await _ministry.RowsAsync("Kpis?$apply=filter(Kpi eq 'K16' and Facet eq '' and Kind eq 'month' and Sop eq '')/groupby((Region),aggregate(Count with sum as N))")).Single().GetProperty("N").GetInt64().Should().Be(10);
    }

    [Fact]
    public async Task Another_region_sees_none_of_it()
    {
        var batam = await FigureClient.OfAsync(_host, "batam", "analis");

        (await batam.RowsAsync("Kpis?$filter=Region eq 'banyuwangi' or true")).Should().BeEmpty();
        (await batam.GetAsync(Key)).Should().HaveStatus(404);
    }

    [Fact]
    public async Task Definitions_are_those_of_the_catalogue()
    {
        var definitions = await _ministry.RowsAsync("KpiDefinitions?$orderby=Kpi");

        definitions.Should().HaveCount(KpiCatalogue.All.Count);
        definitions.Single(row => row.Text("Kpi") == "K17").Text("Meaning").Should().Be(KpiCatalogue.Of("K17").Meaning);
    }

    private async Task FileAsync(int tickets)
    {
        var requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        for (var filed = 0; filed < tickets; filed++)
        {
            await Helpdesk.FileAsync(requester);
        }

        await KeepAsync();
    }

    private Task KeepAsync() => _host.Services.GetRequiredService<KeepFigures>().RunAsync(CancellationToken.None);
}

public sealed class KpiSetOnSqliteTests : KpiSetContract
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}

public sealed class KpiSetOnPostgreSqlTests : KpiSetContract
{
    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
