using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Conformance;

/// <summary>OData 4.0 Intermediate, by the numbers of the protocol's list.</summary>
public sealed class IntermediateTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Theory]
    [InlineData("Tickets?$filter=(Id eq 1) or (not(Urgent) and (Cost mul 2 ge 40 or contains(Title,'a')))&$orderby=Cost desc,Id&$top=3&$skip=1&$count=true&$format=json", 200)]
    [InlineData("Tickets?%24select=Id%2CTitle&%24filter=Title%20ne%20'O''Neil%20%26%20Co'", 200)]
    [InlineData("Tickets?$filter=cast(Id,Edm.String) eq '1'", 501)]
    [InlineData("Tickets?$filter=isof(Id,Edm.Int32)", 501)]
    [InlineData("Tickets/$each", 501)]
    [InlineData("$crossjoin(Tickets,Steps)", 404)]
    public async Task I2_an_address_by_the_grammar_is_answered_or_refused_by_name(string address, int status)
    {
        (await _client.GetAsync(address)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("Tickets?$select=Id,Title&$top=1", "Id,Title")]
    [InlineData("Tickets?$select=Title,Cost,Id&$top=1", "Id,Title,Cost")]
    [InlineData("Regions?$select=*&$top=1", "Id,Name,Island")]
    public async Task I3_only_what_is_selected_is_written(string address, string columns)
    {
        (await _client.GetAsync(address)).Rows[0].EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(columns.Split(','));
    }

    [Theory]
    [InlineData("Tickets/Sample.Ticket", 200)]
    [InlineData("Tickets(1)/Sample.Ticket", 200)]
    [InlineData("Tickets/Sample.Region", 400)]
    public async Task I4_there_are_no_derived_types_and_a_cast_to_the_type_itself_changes_nothing(string address, int status)
    {
        var answer = await _client.GetAsync(address);

        answer.Status.Should().Be(status, answer.Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task I5_top_gives_so_many_rows_at_most(int top)
    {
        var answer = await _client.GetAsync($"Tickets?$top={top}");

        (answer.Rows.Count, answer.NextLink).Should().Be((Math.Min(top, 5), null));
    }

    [Theory]
    [InlineData("Tickets(1)/Title/$value", "Lampu jalan padam")]
    [InlineData("Tickets(1)/Cost/$value", "10.50")]
    [InlineData("Tickets(1)/Day/$value", "2026-01-31")]
    public async Task I6_a_property_has_a_raw_value(string address, string text)
    {
        var answer = await _client.GetAsync(address);

        (answer.Text, answer.Headers["Content-Type"]).Should().Be((text, "text/plain;charset=utf-8"));
    }

    [Theory]
    [InlineData("Title eq 'Sampah'", "4")]
    [InlineData("Paid eq null", "2,5")]
    [InlineData("Paid ne 0", "1,2,4,5")]
    [InlineData("Id eq @id&@id=3", "3")]
    [InlineData("Title ne @text and Id lt @most&@text='Sampah'&@most=3", "1,2")]
    public async Task I7_filters_compare_properties_and_parameters(string filter, string ids)
    {
        (await _client.GetAsync("Tickets?$filter=" + filter)).Ids.Should().Equal(ids.Split(',').Select(int.Parse));
    }

    [Theory]
    [InlineData("fractionalseconds(Received) gt 0")]
    [InlineData("time(Received) gt 10:00:00")]
    [InlineData("geo.distance(Title,Title) lt 1")]
    [InlineData("case(Urgent:1,true:2) eq 1")]
    public async Task I7_a_function_that_there_is_not_is_not_implemented(string filter)
    {
        (await _client.GetAsync("Tickets?$filter=" + filter)).Status.Should().Be(501);
    }
}
