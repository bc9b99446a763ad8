using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Querying;

/// <summary>A set shows the rows of its source, from wherever it is reached.</summary>
public abstract class SourceSuite<TWorlds> : SuiteBase<TWorlds>
    where TWorlds : IWorlds, new()
{
    [Theory]
    [InlineData("Tickets?$filter=Steps/any()&$select=Id", "1")]
    [InlineData("Tickets?$filter=Steps/$count eq 1&$select=Id", "1")]
    [InlineData("Tickets?$filter=Region/Name eq 'Banten'&$select=Id", "")]
    [InlineData("Tickets?$filter=Region/Tickets/any(t: t/Id eq 2)&$select=Id", "1 2")]
    [InlineData("Tickets?$apply=groupby((Region/Name))/groupby((Region/Name),aggregate($count as Id))", "1 1")]
    public async Task Whoever_may_not_see_a_row_does_not_see_it_through_another(string address, string ids)
    {
        var world = new World(World.Regions.Where(region => region.Id != 2), World.Tickets, World.Steps.Where(step => step.Name == "Selesai"));

        var answer = await new Client(world).GetAsync(address);

        answer.Status.Should().Be(200, answer.Text);
        string.Join(' ', answer.Ids).Should().Be(ids);
    }

    [Fact]
    public async Task Expansions_and_addresses_show_only_what_the_other_source_gives()
    {
        var world = new World(World.Regions.Where(region => region.Id != 1), World.Tickets, World.Steps.Where(step => step.Minutes > 9));
        var client = new Client(world);

        var expanded = await client.GetAsync("Tickets(1)?$expand=Steps($select=Ordinal;$count=true),Region&$select=Id");

        expanded.Json.GetProperty("Steps").GetRawText().Should().Be("""[{"Ordinal":1},{"Ordinal":2}]""");
        expanded.Json.GetProperty("Steps@odata.count").GetInt64().Should().Be(2);
        expanded.Json.GetProperty("Region").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        (await client.GetAsync("Tickets(1)/Steps(TicketId=1,Ordinal=3)")).Status.Should().Be(404);
        (await client.GetAsync("Tickets(1)/Region")).Status.Should().Be(204);
        (await client.GetAsync("Regions(1)/Tickets")).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("$filter=startswith(Title,'BTM') and Steps/any(s: s/Minutes gt 9)", "1")]
    [InlineData("$orderby=Title desc,Cost", "5 4 3 2 1")]
    [InlineData("$filter=Region/Name eq 'Batam'&$expand=Region,Steps($expand=Ticket)&$count=true", "1 2")]
    [InlineData("$search=padam", "1")]
    [InlineData("$compute=Cost mul 2 as Twice&$filter=Twice eq 40", "2 3")]
    [InlineData("$apply=groupby((Region/Name),aggregate(Id with max as Last))/groupby((Last),aggregate(Last with max as Id))&$orderby=Id", "2 4 5")]
    public async Task A_set_may_be_made_of_other_rows(string query, string ids)
    {
        var made = World.Tickets.Where(ticket => ticket.Id < 100).Select(ticket => new Ticket
        {
            Id = ticket.Id,
            Number = ticket.Number,
            Title = ticket.Number + ": " + ticket.Title,
            Note = ticket.Note == null ? null : ticket.Note + "!",
            Cost = ticket.Cost,
            RegionId = ticket.RegionId,
        });

        var answer = await new Client(World with { Tickets = made }).GetAsync($"Tickets?{query}", ("Prefer", "maxpagesize=10"));

        answer.Status.Should().Be(200, answer.Text);
        string.Join(' ', answer.Ids).Should().Be(ids);
    }
}

public sealed class SourceInMemoryTests : SourceSuite<MemoryWorlds>;

public sealed class SourceOnPostgresTests : SourceSuite<PostgresWorlds>;
