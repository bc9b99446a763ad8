using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.OData;

/// <summary>What Excel and Power BI ask, in their order and with their headers, on each database.</summary>
public abstract class PowerQueryContract : IAsyncLifetime
{
    private static readonly string[] _sets = ["Tickets", "Steps", "Pauses", "Clocks", "Deviations", "Ratings", "SlaDaily", "TicketDaily", "Kpis", "KpiDefinitions", "DeviationDaily", "Regions", "Sops", "Phases", "Calendars"];

    private SopEngineHost _host = null!;

    private FigureClient _client = null!;

    /// <summary>SQLite knows no lateral joins.</summary>
    protected abstract bool Expands { get; }

    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync()
    {
        _host = await NewHostAsync();
        _client = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis");
        var requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        for (var ticket = 0; ticket < 3; ticket++)
        {
            await Helpdesk.FileAsync(requester);
        }
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_service_then_its_description_then_a_preview_then_everything()
    {
        var root = (await _client.GetAsync("")).Should().HaveStatus(200);
        root.Headers.GetValues("OData-Version").Should().Equal("4.0");
        root.Json.GetProperty("value").EnumerateArray().Select(set => set.Text("name")).Should().BeEquivalentTo(_sets);
        (await _client.GetAsync($"/odata/{Helpdesk.Tenant}")).Should().HaveStatus(200);
        var metadata = (await _client.GetAsync("$metadata")).Should().HaveStatus(200);
        metadata.ContentType.Should().Be("application/xml");
        metadata.Body.Should().Contain("EntityType Name=\"StepFact\"").And.Contain("Precision=\"3\"");

        var preview = (await _client.GetAsync("Steps?$top=1000")).Should().HaveStatus(200);
        preview.ContentType.Should().Be("application/json");
        preview.Json.GetProperty("value").GetArrayLength().Should().BeGreaterThan(2);
        preview.Json.TryGetProperty("@odata.nextLink", out _).Should().BeFalse();
        foreach (var set in _sets)
        {
            (await _client.RowsAsync(set)).Count.Should().BeGreaterThanOrEqualTo(set is "Tickets" ? 3 : 0, set);
        }
    }

    [Fact]
    public async Task A_full_load_follows_links_that_begin_with_the_address_the_client_used()
    {
        var tickets = new HashSet<string?>();
        var first = (await _client.GetAsync("Calendars")).Should().HaveStatus(200).Json;
        first.Text("@odata.nextLink").Should().StartWith($"http://localhost/odata/{Helpdesk.Tenant}/Calendars?$skiptoken=");
        var days = await _client.RowsAsync("Calendars");
        days.Count.Should().Be(365 * 3);
        days.Select(day => (day.Text("Calendar"), day.Text("Day"))).Should().OnlyHaveUniqueItems();
        foreach (var ticket in await _client.RowsAsync("Tickets?$orderby=OpenedAt desc&$select=Ticket"))
        {
            tickets.Add(ticket.Text("Ticket"));
        }

        tickets.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Tickets?$filter=Status eq 'open' and Met eq false&$count=true")]
    [InlineData("Tickets?$filter=year(SubmittedAt) eq 2026&$select=Ticket,SubmittedOn,PromisedMinutes")]
    [InlineData("Tickets?$filter=Steps/any(s: s/Missed eq true)")]
    [InlineData("Steps?$filter=TicketRow/Status eq 'open'&$orderby=DueAt,Ticket desc")]
    [InlineData("Steps?$filter=DueOn ge 2026-11-01 and Phase eq 'triage' and TargetMinutes gt 5.5")]
    [InlineData("Steps?$filter=DueAt lt 2026-11-24T00:00:00%2B07:00&$top=5&$skip=1")]
    [InlineData("Steps?$apply=groupby((Phase),aggregate(MetCount with sum as Kept,MissedCount with sum as Lost,UsedMinutes with average as Used,$count as N))")]
    [InlineData("Steps?$apply=filter(Owner eq 'provider')/groupby((TicketRow/Topic,Step),aggregate(TargetMs with max as Target))&$orderby=Step")]
    [InlineData("Steps/$count?$filter=Measured eq true")]
    [InlineData("SlaDaily?$apply=groupby((Phase),aggregate(Met with sum as Kept))")]
    [InlineData("Sops?$filter=TargetMinutes gt 10")]
    [InlineData("Phases?$orderby=Ordinal")]
    [InlineData("Regions('banyuwangi')")]
    public async Task What_steps_fold_into_is_answered(string query)
    {
        (await _client.GetAsync(query)).Should().HaveStatus(200);
    }

    [Fact]
    public async Task A_collection_is_expanded_where_the_database_can_and_refused_by_name_where_not()
    {
        var answer = await _client.GetAsync("Tickets?$expand=Steps($select=Step,DueAt;$top=2)&$top=2");

        answer.Status.Should().Be(Expands ? 200 : 501, answer.Body);
        (await _client.GetAsync("Steps?$expand=TicketRow($select=Status)&$top=2")).Status.Should().Be(Expands ? 200 : 501);
    }

    [Fact]
    public async Task A_row_is_asked_for_by_its_keys_and_a_head_has_no_body()
    {
        var number = (await _client.RowsAsync("Tickets?$top=1")).Single().Text("Ticket")!;

        var one = (await _client.GetAsync($"Tickets(Region='{Helpdesk.Tenant}',Ticket='{number}')")).Should().HaveStatus(200).Json;
        one.Text("Ticket").Should().Be(number);
        one.Text("Topic").Should().BeNull("this region's SOP has none, and none is null");
        var head = (await _client.GetAsync("Tickets", "HEAD")).Should().HaveStatus(200);
        head.Body.Should().BeEmpty();
        head.Headers.GetValues("OData-Version").Should().Equal("4.0");
    }

    [Fact]
    public async Task What_is_open_is_missed_as_soon_as_its_due_time_has_passed()
    {
        (await _client.RowsAsync("Steps?$filter=Missed eq true")).Should().BeEmpty();

        _host.Time.Advance(TimeSpan.FromDays(3));

        var missed = await _client.RowsAsync("Steps?$filter=Missed eq true");
        missed.Should().HaveCount(3);
        missed.Should().OnlyContain(step => step.Text("Sla") == "missed" && step.Text("EndedAt") == null);
        (await _client.RowsAsync("Steps?$apply=aggregate(MissedCount with sum as M,MetCount with sum as N)")).Single().GetProperty("M").GetInt64().Should().Be(3);
    }
}

public sealed class PowerQueryOnSqliteTests : PowerQueryContract
{
    protected override bool Expands => false;

    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}

public sealed class PowerQueryOnPostgreSqlTests : PowerQueryContract
{
    protected override bool Expands => true;

    protected override async Task<SopEngineHost> NewHostAsync() => new SopEngineHost().On(await (await PostgresTemplate.SharedAsync()).NewAsync());
}
