using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Requests;

/// <summary>OData-Protocol 4.0, section 12 (conformance), line by line, as far as reading goes.</summary>
public abstract class ConformanceSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("")]
    [InlineData("Tickets")]
    [InlineData("Tickets/")]
    [InlineData("Tickets(1)")]
    [InlineData("Tickets(Id=1)")]
    [InlineData("Steps(TicketId=1,Ordinal=2)")]
    [InlineData("Tickets(1)/Title")]
    [InlineData("Tickets(1)/Steps")]
    [InlineData("Tickets(1)/Region")]
    [InlineData("Tickets(1)/Steps(TicketId=1,Ordinal=2)/Name")]
    [InlineData("Tickets/$ref")]
    [InlineData("Tickets(1)/$ref")]
    [InlineData("Tickets(1)/Steps/$ref")]
    [InlineData("Nowhere")]
    [InlineData("Tickets?$filter=Nowhere eq 1")]
    public async Task Every_answer_is_json_and_says_its_version_once(string address)
    {
        var answer = await Client.GetAsync(address);

        answer.Headers["OData-Version"].Should().Be("4.0");
        answer.Headers["Content-Type"].Should().StartWith("application/json");
        answer.Headers["Vary"].Should().Be("Accept, OData-MaxVersion, Prefer");
        answer.Json.ValueKind.Should().Be(System.Text.Json.JsonValueKind.Object);
    }

    [Fact]
    public async Task The_root_names_the_sets()
    {
        var answer = await Client.GetAsync("");

        answer.Text.Should().Be($$"""
            {"@odata.context":"{{Client.Root}}$metadata","value":[{"name":"Regions","kind":"EntitySet","url":"Regions"},{"name":"Tickets","kind":"EntitySet","url":"Tickets"},
            {"name":"Steps","kind":"EntitySet","url":"Steps"}]}
            """.ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("Tickets(99)", 404)]
    [InlineData("Tickets(99)/Title", 404)]
    [InlineData("Tickets(99)/Region", 404)]
    [InlineData("Tickets(99)/Steps", 404)]
    [InlineData("Tickets(99)/Steps/$count", 404)]
    [InlineData("Tickets(5)/Steps", 200)]
    [InlineData("Tickets(99)/Steps(TicketId=1,Ordinal=2)", 404)]
    [InlineData("Tickets(4)/Region", 204)]
    [InlineData("Tickets(4)/Region/$ref", 204)]
    [InlineData("Tickets(2)/Note", 204)]
    [InlineData("Tickets(2)/Note/$value", 204)]
    [InlineData("Tickets(1)/Steps(TicketId=2,Ordinal=1)", 404)]
    [InlineData("Nowhere", 404)]
    [InlineData("Tickets/Nowhere", 400)]
    [InlineData("Tickets(1)/Nowhere", 404)]
    [InlineData("Tickets('a')", 400)]
    [InlineData("Steps(1)", 400)]
    [InlineData("Tickets(1", 400)]
    [InlineData("Tickets/$all", 400)]
    [InlineData("$all", 404)]
    [InlineData("$crossjoin(Tickets,Steps)", 404)]
    [InlineData("Tickets(1)?$filter=Id eq 1", 400)]
    [InlineData("Tickets(1)/Title?$select=Id", 400)]
    [InlineData("Tickets/$ref?$select=Id", 400)]
    [InlineData("Tickets(1)/$ref?$expand=Steps", 400)]
    [InlineData("$metadata?$top=1", 400)]
    [InlineData("Tickets/$count?$top=1", 400)]
    [InlineData("Tickets(1)/Title/$count", 404)]
    public async Task What_is_not_there_and_what_is_wrong_are_told_apart(string address, int status)
    {
        var answer = await Client.GetAsync(address);

        answer.Status.Should().Be(status, answer.Text);
        if (status == 204)
        {
            answer.Body.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("Tickets/$count", "5")]
    [InlineData("Tickets/$count?$filter=Urgent", "2")]
    [InlineData("Tickets/$count?$search=jalan", "2")]
    [InlineData("Tickets(1)/Steps/$count", "3")]
    [InlineData("Tickets(1)/Title/$value", "Lampu jalan padam")]
    [InlineData("Tickets(1)/Size/$value", "5000000000")]
    [InlineData("Tickets(1)/Urgent/$value", "true")]
    [InlineData("Tickets(1)/Received/$value", "2026-01-31T22:15:30Z")]
    [InlineData("Tickets(1)/Region/Name/$value", "Batam")]
    public async Task Counts_and_raw_values_are_plain_text(string address, string text)
    {
        var answer = await Client.GetAsync(address);

        (answer.Status, answer.Headers["Content-Type"], answer.Text).Should().Be((200, "text/plain;charset=utf-8", text));
    }

    [Theory]
    [InlineData("Tickets", "#Tickets")]
    [InlineData("Tickets(1)", "#Tickets/$entity")]
    [InlineData("Tickets(1)/Title", "#Tickets(1)/Title")]
    [InlineData("Tickets(1)/Steps", "#Steps")]
    [InlineData("Tickets(1)/Region", "#Regions/$entity")]
    [InlineData("Tickets?$select=Id,Cost", "#Tickets(Id,Cost)")]
    [InlineData("Tickets?$select=*", "#Tickets(*)")]
    [InlineData("Tickets?$expand=Region", "#Tickets")]
    [InlineData("Tickets?$expand=Region($select=Name)", "#Tickets(Region(Name))")]
    [InlineData("Tickets?$select=Id&$expand=Region", "#Tickets(Id,Region(Id,Name,Island))")]
    [InlineData("Tickets?$select=Id&$expand=Region($expand=Tickets($select=Id))", "#Tickets(Id,Region(Id,Name,Island,Tickets(Id)))")]
    [InlineData("Tickets/$ref", "#Collection($ref)")]
    [InlineData("Tickets(1)/$ref", "#$ref")]
    public async Task The_context_tells_what_follows_and_never_has_empty_brackets(string address, string context)
    {
        (await Client.GetAsync(address)).Context.Should().Be(Client.Root + "$metadata" + context);
    }

    [Fact]
    public async Task References_are_addresses()
    {
        (await Client.GetAsync("Tickets(1)/Steps/$ref?$top=1")).Rows[0].GetProperty("@odata.id").GetString().Should().Be(Client.Root + "Steps(TicketId=1,Ordinal=1)");
        (await Client.GetAsync("Tickets(1)/Region/$ref")).Json.GetProperty("@odata.id").GetString().Should().Be(Client.Root + "Regions(1)");
    }

    [Theory]
    [InlineData("POST", "Tickets", "GET, HEAD")]
    [InlineData("PATCH", "Tickets(1)", "GET, HEAD")]
    [InlineData("PUT", "Tickets(1)", "GET, HEAD")]
    [InlineData("DELETE", "Tickets(1)", "GET, HEAD")]
    [InlineData("OPTIONS", "Tickets", "GET, HEAD")]
    [InlineData("GET", "$batch", "POST")]
    public async Task Whoever_would_write_is_told_what_is_allowed(string method, string address, string allowed)
    {
        var answer = await Client.SendAsync(method, address, []);

        (answer.Status, answer.Headers["Allow"], answer.Code).Should().Be((405, allowed, "method-not-allowed"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("$metadata")]
    [InlineData("Tickets?$count=true")]
    [InlineData("Tickets/$count")]
    [InlineData("Tickets(1)")]
    [InlineData("Tickets(1)/Title/$value")]
    [InlineData("Tickets(99)")]
    public async Task The_head_of_an_answer_is_that_of_the_answer(string address)
    {
        var full = await Client.GetAsync(address);
        var head = await Client.SendAsync("HEAD", address, []);

        (head.Status, head.Body.Length).Should().Be((full.Status, 0));
        head.Headers.Should().BeEquivalentTo(full.Headers);
    }

    [Fact]
    public async Task What_is_behind_an_entity_takes_options_and_pages_as_a_set_does()
    {
        var first = await Client.GetAsync("Tickets(1)/Steps?$filter=Minutes lt 40 or Actor eq null&$orderby=Minutes&$select=Ordinal&$count=true", ("Prefer", "maxpagesize=2"));
        var rest = await Client.GetAsync(first.NextLink!);

        first.Json.GetProperty("@odata.count").GetInt64().Should().Be(3);
        first.Rows.Concat(rest.Rows).Select(row => row.GetProperty("Ordinal").GetInt32()).Should().Equal(3, 1, 2);
        (await Client.GetAsync("Tickets(1)/Steps/$count?$filter=Minutes lt 40")).Text.Should().Be("2");
        (await Client.GetAsync("Tickets(1)/Region?$select=Name&$expand=Tickets($select=Id)")).Text.Should()
            .Be($$"""{"@odata.context":"{{Client.Root}}$metadata#Regions(Name,Tickets(Id))/$entity","Name":"Batam","Tickets":[{"Id":1},{"Id":2}]}""");
    }

    [Fact]
    public async Task Values_are_computed_for_one_entity_as_well()
    {
        var answer = await Client.GetAsync("Tickets(2)?$compute=Cost div 4 as Quarter&$select=Id,Quarter");

        answer.Status.Should().Be(200, answer.Text);
        answer.Json.GetProperty("Quarter").GetDecimal().Should().Be(5);
    }

    [Fact]
    public async Task References_come_in_pages_too()
    {
        var first = await Client.GetAsync("Tickets/$ref?$orderby=Id desc&$filter=Id lt @most&@most=5", ("Prefer", "maxpagesize=3"));
        var rest = await Client.GetAsync(first.NextLink!);

        first.Rows.Concat(rest.Rows).Select(row => row.GetProperty("@odata.id").GetString()).Should()
            .Equal(new[] { 4, 3, 2, 1 }.Select(id => $"{Client.Root}Tickets({id})"));
    }

    [Theory]
    [InlineData("custom=1&x=y")]
    [InlineData("filter=nonsense")]
    public async Task Options_of_nobody_are_ignored(string query)
    {
        (await IdsOfAsync(query)).Should().HaveCount(5);
    }
}

public sealed class ConformanceInMemoryTests : ConformanceSuite<MemoryWorlds>;

public sealed class ConformanceOnPostgresTests : ConformanceSuite<PostgresWorlds>;
