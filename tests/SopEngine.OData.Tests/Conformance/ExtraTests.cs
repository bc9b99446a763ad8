using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Conformance;

/// <summary>What clients in use depend on beyond the lists of the protocol: headers, statuses, bodies.</summary>
public sealed class ExtraTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Theory]
    [InlineData("")]
    [InlineData("$metadata")]
    [InlineData("Tickets")]
    [InlineData("Tickets(1)/Title/$value")]
    [InlineData("Nowhere")]
    public async Task X1_the_head_of_every_answer_can_be_had_alone(string address)
    {
        var (full, head) = (await _client.GetAsync(address), await _client.SendAsync("HEAD", address, []));

        (head.Status, head.Body.Length).Should().Be((full.Status, 0));
        head.Headers.Should().BeEquivalentTo(full.Headers);
    }

    [Fact]
    public async Task X2_a_description_that_the_client_has_is_not_sent_again()
    {
        var first = await _client.GetAsync("$metadata");

        var again = await _client.GetAsync("$metadata", ("If-None-Match", first.Headers["ETag"]));

        (again.Status, again.Body.Length).Should().Be((304, 0));
        (await _client.GetAsync("$metadata", ("If-None-Match", "\"another\""))).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("Tickets")]
    [InlineData("$metadata")]
    [InlineData("Nowhere")]
    public async Task X3_caches_are_told_what_the_answer_depends_on(string address)
    {
        (await _client.GetAsync(address)).Headers["Vary"].Should().Be("Accept, OData-MaxVersion, Prefer");
    }

    [Theory]
    [InlineData("odata.maxpagesize=2", "odata.maxpagesize=2")]
    [InlineData("omit-values=nulls", null)]
    [InlineData("return=minimal,respond-async", null)]
    public async Task X4_a_preference_is_said_to_be_applied_only_when_it_was(string prefer, string? applied)
    {
        (await _client.GetAsync("Tickets", ("Prefer", prefer))).Headers.GetValueOrDefault("Preference-Applied").Should().Be(applied);
    }

    [Theory]
    [InlineData("Nowhere")]
    [InlineData("Tickets?$filter=Nowhere eq 1")]
    [InlineData("Tickets?$foo=1")]
    public async Task X5_an_error_has_a_code_and_a_sentence_and_nothing_of_the_inside(string address)
    {
        var answer = await _client.GetAsync(address);

        answer.Headers["Content-Type"].Should().StartWith("application/json");
        (answer.Code.Length > 0, answer.Message.Length > 0).Should().Be((true, true));
        answer.Text.Should().NotContainAny("   at ", "Exception", "System.", "Microsoft.", "SELECT");
    }

    [Theory]
    [InlineData("Nowhere", 404)]
    [InlineData("Tickets(99)", 404)]
    [InlineData("Tickets?$filter=Nowhere eq 1", 400)]
    [InlineData("Tickets?$filter=isof(Id,Edm.Int32)", 501)]
    public async Task X6_not_there_and_wrong_and_not_supported_are_three_statuses(string address, int status)
    {
        (await _client.GetAsync(address)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("$top=-1")]
    [InlineData("$skip=-1")]
    [InlineData("$top=abc")]
    [InlineData("$count=1")]
    [InlineData("$filter=Id eq 1&$filter=Id eq 2")]
    public async Task X7_values_that_cannot_be_are_refused(string query)
    {
        (await _client.GetAsync("Tickets?" + query)).Status.Should().Be(400);
    }

    [Fact]
    public async Task X8_a_count_is_of_all_that_the_filter_lets_through_on_every_page()
    {
        var counts = new List<int>();
        for (string? next = "Tickets?$count=true&$filter=Id ne 3&$skip=1&$top=3"; next is not null;)
        {
            var page = await _client.GetAsync(next, ("Prefer", "maxpagesize=1"));
            counts.Add(page.Json.GetProperty("@odata.count").GetInt32());
            next = page.NextLink;
        }

        counts.Should().Equal(4, 4, 4);
        (await _client.GetAsync("Tickets?$count=true&$search=jalan&$top=0")).Json.GetProperty("@odata.count").GetInt32().Should().Be(2);
        (await _client.GetAsync("Tickets?$count=true&$apply=groupby((Urgent))&$top=1")).Json.GetProperty("@odata.count").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task X9_a_link_is_whole_and_keeps_every_option()
    {
        var link = (await _client.GetAsync("Tickets?$filter=Id gt 1&$select=Id&$orderby=Title desc&$count=true&mine=1", ("Prefer", "maxpagesize=1"))).NextLink!;

        link.Should().StartWith(Client.Root + "Tickets?$filter=Id gt 1&$select=Id&$orderby=Title desc&$count=true&mine=1&$skiptoken=".Replace(" ", "%20", StringComparison.Ordinal));
        new Uri(link).IsAbsoluteUri.Should().BeTrue();
        (await _client.GetAsync(link)).Json.GetProperty("@odata.count").GetInt32().Should().Be(4);
    }

    [Fact]
    public async Task X10_a_top_of_more_than_a_page_ends_with_the_last_row_and_without_a_link()
    {
        var many = new Client(SampleData.InMemory() with { Tickets = Enumerable.Range(1, 3_000).Select(id => new Ticket { Id = id }).AsQueryable() });
        var pages = new List<int>();
        for (string? next = "Tickets?$top=2500&$select=Id"; next is not null;)
        {
            var page = await many.GetAsync(next);
            pages.Add(page.Rows.Count);
            next = page.NextLink;
        }

        pages.Should().Equal(1000, 1000, 500);
    }

    [Fact]
    public async Task X11_a_row_without_its_key_still_says_where_it_is()
    {
        var row = (await _client.GetAsync("Tickets?$select=Title&$top=1", ("Accept", "application/json;odata.metadata=full"))).Rows[0];

        row.GetProperty("@odata.id").GetString().Should().Be(Client.Root + "Tickets(1)");
    }

    [Theory]
    [InlineData("Tickets?$select=Id,Cost&$expand=Region($select=Name)", "#Tickets(Id,Cost,Region(Name))")]
    [InlineData("Tickets?$select=Id&$expand=Steps", "#Tickets(Id,Steps(TicketId,Ordinal,Name,Actor,Minutes))")]
    [InlineData("Tickets?$expand=Steps", "#Tickets")]
    public async Task X12_the_context_lists_what_was_selected_and_has_no_empty_brackets(string address, string context)
    {
        (await _client.GetAsync(address)).Context.Should().Be(Client.Root + "$metadata" + context);
    }

    [Fact]
    public async Task X13_a_way_to_nothing_is_null_in_a_row_and_no_content_at_its_address()
    {
        (await _client.GetAsync("Tickets(4)?$expand=Region")).Json.GetProperty("Region").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        var answer = await _client.GetAsync("Tickets(4)/Region");
        (answer.Status, answer.Body.Length).Should().Be((204, 0));
    }

    [Theory]
    [InlineData("application/json", "\"Cost\":10.50,\"Size\":5000000000}")]
    [InlineData("application/json;IEEE754Compatible=true", "\"Cost\":\"10.50\",\"Size\":\"5000000000\"}")]
    public async Task X14_great_numbers_are_texts_only_for_whoever_asks(string accept, string end)
    {
        (await _client.GetAsync("Tickets(1)?$select=Cost,Size", ("Accept", accept))).Text.Should().EndWith(end);
    }

    [Theory]
    [InlineData("none", 1)]
    [InlineData("minimal", 1)]
    [InlineData("full", 4)]
    public async Task X15_there_are_three_levels_of_metadata(string level, int properties)
    {
        var answer = await _client.GetAsync("Tickets?$select=Id&$top=1", ("Accept", $"application/json;odata.metadata={level}"));

        answer.Headers["Content-Type"].Should().Contain($"odata.metadata={level}");
        answer.Rows[0].EnumerateObject().Count().Should().BeGreaterThanOrEqualTo(properties);
        answer.Json.TryGetProperty("@odata.context", out _).Should().Be(level != "none");
    }

    [Theory]
    [InlineData("Tickets?$format=json", 200, "application/json")]
    [InlineData("Tickets?$format=xml", 406, "application/json")]
    [InlineData("$metadata?$format=xml", 200, "application/xml")]
    [InlineData("$metadata?$format=json", 200, "application/json")]
    public async Task X16_a_format_is_asked_for_in_the_address(string address, int status, string type)
    {
        var answer = await _client.GetAsync(address);

        (answer.Status, answer.Headers["Content-Type"].Split(';')[0]).Should().Be((status, type));
    }
}
