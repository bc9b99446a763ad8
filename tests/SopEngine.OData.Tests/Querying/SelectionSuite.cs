using System.Text.Json;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>What of the rows is written, in which order.</summary>
public abstract class SelectionSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("Id desc", new[] { 5, 4, 3, 2, 1 })]
    [InlineData("Note", new[] { 2, 5, 3, 1, 4 })]
    [InlineData("Note desc", new[] { 4, 1, 3, 5, 2 })]
    [InlineData("Paid", new[] { 2, 5, 3, 4, 1 })]
    [InlineData("Paid desc,Id desc", new[] { 1, 4, 3, 5, 2 })]
    [InlineData("Agreed,Id", new[] { 2, 5, 3, 1, 4 })]
    [InlineData("Agreed desc,Id", new[] { 1, 4, 3, 2, 5 })]
    [InlineData("Urgent desc,Cost desc", new[] { 3, 1, 2, 4, 5 })]
    [InlineData("Region/Name desc,Id", new[] { 1, 2, 3, 5, 4 })]
    [InlineData("Steps/$count desc", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("length(Title),Id", new[] { 4, 5, 2, 1, 3 })]
    [InlineData("null", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("Region/Name eq 'Batam' desc,Id desc", new[] { 2, 1, 5, 4, 3 })]
    [InlineData("contains(Title,'jalan') desc,Id", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("year(Closed) desc,Id", new[] { 1, 3, 2, 4, 5 })]
    public async Task Rows_come_in_the_order_asked_for_nulls_first_when_it_rises(string order, int[] ids)
    {
        (await IdsOfAsync("$orderby=" + order)).Should().Equal(ids);
    }

    [Theory]
    [InlineData("$top=2", new[] { 1, 2 })]
    [InlineData("$top=0", new int[0])]
    [InlineData("$skip=3", new[] { 4, 5 })]
    [InlineData("$skip=1&$top=2&$orderby=Id desc", new[] { 4, 3 })]
    [InlineData("$skip=100", new int[0])]
    public async Task Top_and_skip_cut_the_ordered_rows(string query, int[] ids)
    {
        (await IdsOfAsync(query)).Should().Equal(ids);
    }

    [Fact]
    public async Task Only_what_is_selected_is_written()
    {
        var answer = await Client.GetAsync("Tickets?$select=Title,Id&$top=1");

        answer.Context.Should().Be(Client.Root + "$metadata#Tickets(Title,Id)");
        answer.Rows[0].GetRawText().Should().Be("""{"Id":1,"Title":"Lampu jalan padam"}""");
    }

    [Fact]
    public async Task Every_type_comes_out_as_it_went_in()
    {
        var answer = await Client.GetAsync("Tickets(1)");

        // a database writes as many digits as its column has
        answer.Text.Replace("10.500", "10.5", StringComparison.Ordinal).Should().Be($$"""
            {"@odata.context":"{{Client.Root}}$metadata#Tickets/$entity","Id":1,"Number":"BTM-2026/08-15","Title":"Lampu jalan padam","Note":"dekat O'Neil",
            "Cost":10.50,"Paid":10.5,"Size":5000000000,"Score":1.5,"Urgent":true,"Agreed":true,"Received":"2026-01-31T22:15:30Z","Closed":"2026-02-02T08:00:00Z",
            "Day":"2026-01-31","Trace":"00000000-0000-0000-0000-000000000001","Spent":"PT1H30M","RegionId":1}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task An_expanded_row_stands_inside_its_row()
    {
        var answer = await Client.GetAsync("Tickets?$select=Id&$expand=Region($select=Name)");

        answer.Context.Should().Be(Client.Root + "$metadata#Tickets(Id,Region(Name))");
        answer.Rows.Select(row => row.GetRawText()).Should().Equal(
            """{"Id":1,"Region":{"Name":"Batam"}}""", """{"Id":2,"Region":{"Name":"Batam"}}""", """{"Id":3,"Region":{"Name":"Banten"}}""",
            """{"Id":4,"Region":null}""", """{"Id":5,"Region":{"Name":"Banten"}}""");
    }

    [Theory]
    [InlineData("Steps($select=Ordinal)", "[1,2,3]")]
    [InlineData("Steps($select=Ordinal;$orderby=Actor desc,Ticket/Title)", "[1,3,2]")]
    [InlineData("Steps($select=Ordinal;$filter=Ticket/Region/Name eq 'Batam' and Minutes in (5,10))", "[1,3]")]
    [InlineData("Steps($select=Ordinal;$orderby=Minutes desc)", "[2,1,3]")]
    [InlineData("Steps($select=Ordinal;$filter=Minutes gt 5)", "[1,2]")]
    [InlineData("Steps($select=Ordinal;$skip=1;$top=1)", "[2]")]
    [InlineData("Steps($select=Ordinal;$filter=Actor eq null or Actor eq 'Budi';$orderby=Ordinal desc)", "[3,2]")]
    public async Task An_expanded_collection_has_options_of_its_own(string expand, string ordinals)
    {
        var answer = await Client.GetAsync($"Tickets?$select=Id&$expand={expand}");

        var first = answer.Rows[0].GetProperty("Steps").EnumerateArray().Select(step => step.GetProperty("Ordinal").GetInt32());
        JsonSerializer.Serialize(first).Should().Be(ordinals);
        answer.Rows[4].GetProperty("Steps").GetRawText().Should().Be("[]");
    }

    [Fact]
    public async Task An_expanded_collection_tells_how_many_there_are_when_it_is_asked()
    {
        var answer = await Client.GetAsync("Tickets?$expand=Steps($count=true;$filter=Minutes lt 20;$top=1)&$filter=Id eq 1");

        answer.Rows[0].GetProperty("Steps@odata.count").GetInt64().Should().Be(2);
        answer.Rows[0].GetProperty("Steps").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Two_levels_and_two_navigations_are_expanded_at_once()
    {
        var answer = await Client.GetAsync("Regions?$expand=Tickets($select=Id;$expand=Steps($select=Ordinal),Region($select=Name))");

        answer.Status.Should().Be(200, answer.Text);
        answer.Rows[0].GetProperty("Tickets").GetRawText().Should().Be(
            """[{"Id":1,"Steps":[{"Ordinal":1},{"Ordinal":2},{"Ordinal":3}],"Region":{"Name":"Batam"}},{"Id":2,"Steps":[{"Ordinal":1}],"Region":{"Name":"Batam"}}]""");
        answer.Rows[2].GetProperty("Tickets").GetRawText().Should().Be("[]");
    }

    [Fact]
    public async Task Of_a_long_expanded_collection_the_rest_is_reached_by_a_link()
    {
        var options = SampleModel.Options() with { Budget = SampleModel.Options().Budget with { MaxExpandedRows = 2 } };
        var client = new Client(World, SampleModel.Service(options));

        var answer = await client.GetAsync("Tickets?$expand=Steps($orderby=Minutes desc;$select=Name)&$filter=Id eq 1");

        answer.Rows[0].GetProperty("Steps").GetArrayLength().Should().Be(2);
        var rest = await client.GetAsync(answer.Rows[0].GetProperty("Steps@odata.nextLink").GetString()!);
        rest.Rows.Select(row => row.GetRawText()).Should().Equal("""{"Name":"Selesai"}""");
    }

    [Fact]
    public async Task What_is_expanded_as_references_gives_addresses_only()
    {
        var answer = await Client.GetAsync("Tickets?$select=Id&$expand=Steps/$ref&$filter=Id eq 2");

        answer.Rows[0].GetProperty("Steps").GetRawText().Should().Be($$"""[{"@odata.id":"{{Client.Root}}Steps(TicketId=2,Ordinal=1)"}]""");
    }

    [Fact]
    public async Task A_computed_value_can_be_selected_filtered_and_ordered_by()
    {
        var answer = await Client.GetAsync("Tickets?$compute=Cost mul 2 as Double,year(Received) as Year&$filter=Double gt 0&$orderby=Double desc,Id&$select=Id,Year");

        answer.Status.Should().Be(200, answer.Text);
        answer.Ids.Should().Equal(2, 3, 1);
        answer.Rows[0].GetProperty("Year").GetInt32().Should().Be(2026);
        answer.Rows[0].TryGetProperty("Double", out _).Should().BeFalse();
    }
}

public sealed class SelectionInMemoryTests : SelectionSuite<MemoryWorlds>;

public sealed class SelectionOnPostgresTests : SelectionSuite<PostgresWorlds>;
