using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Requests;

/// <summary>Which format and version an answer has.</summary>
public sealed class NegotiationTests
{
    private const string PowerQuery = "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,"
        + "application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7";

    private readonly Client _client = new(SampleData.InMemory());

    [Theory]
    [InlineData("", "minimal")]
    [InlineData("*/*", "minimal")]
    [InlineData("application/json", "minimal")]
    [InlineData(PowerQuery, "minimal")]
    [InlineData("application/json;odata.metadata=none", "none")]
    [InlineData("application/json;q=0.1,application/json;odata.metadata=full", "full")]
    [InlineData("application/xml,application/json;odata.metadata=full;q=0.2", "full")]
    [InlineData("application/json;charset=utf-8;odata.streaming=true", "minimal")]
    public async Task The_best_of_what_a_client_accepts_is_written(string accept, string level)
    {
        var answer = await _client.GetAsync("Tickets", ("Accept", accept));

        answer.Status.Should().Be(200);
        answer.Headers["Content-Type"].Should().Be($"application/json;odata.metadata={level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8");
    }

    [Theory]
    [InlineData("application/xml", "")]
    [InlineData("application/atom+xml", "")]
    [InlineData("application/json;odata=verbose", "")]
    [InlineData("application/json;odata.metadata=some", "")]
    [InlineData("application/json;charset=utf-16", "")]
    [InlineData("application/json;q=0", "")]
    [InlineData("nonsense", "")]
    [InlineData("", "$format=xml")]
    [InlineData("", "$format=atom")]
    [InlineData("application/json", "$format=text/csv")]
    public async Task What_rows_are_not_written_in_is_not_acceptable(string accept, string query)
    {
        var answer = await _client.GetAsync("Tickets?" + query, ("Accept", accept));

        (answer.Status, answer.Code).Should().Be((406, "not-acceptable"));
        answer.Headers["Content-Type"].Should().StartWith("application/json");
    }

    [Theory]
    [InlineData("$format=json", "application/json;odata.metadata=minimal")]
    [InlineData("$format=application/json;odata.metadata=none", "application/json;odata.metadata=none")]
    [InlineData("$format=application%2Fjson%3Bodata.metadata%3Dfull", "application/json;odata.metadata=full")]
    public async Task The_option_goes_before_the_header(string query, string contentType)
    {
        (await _client.GetAsync("Tickets?" + query, ("Accept", "application/xml"))).Headers["Content-Type"].Should().StartWith(contentType);
    }

    [Theory]
    [InlineData("", "", "application/xml;charset=utf-8")]
    [InlineData("application/xml", "", "application/xml;charset=utf-8")]
    [InlineData(PowerQuery, "", "application/xml;charset=utf-8")]
    [InlineData("application/json", "", "application/json;charset=utf-8")]
    [InlineData("application/xml", "$format=json", "application/json;charset=utf-8")]
    [InlineData("application/json", "$format=xml", "application/xml;charset=utf-8")]
    public async Task Whoever_can_read_xml_gets_the_model_in_xml(string accept, string query, string contentType)
    {
        (await _client.GetAsync("$metadata?" + query, ("Accept", accept))).Headers["Content-Type"].Should().Be(contentType);
    }

    [Theory]
    [InlineData("4.0", 200)]
    [InlineData("4.01", 200)]
    [InlineData("4.0;NetFx", 200)]
    [InlineData("3.0", 400)]
    [InlineData("x", 400)]
    public async Task A_client_that_cannot_read_4_0_is_told_so(string version, int status)
    {
        (await _client.GetAsync("Tickets", ("odata-maxversion", version))).Status.Should().Be(status);
    }

    [Fact]
    public async Task Great_numbers_are_texts_for_whoever_asks_for_it()
    {
        var plain = await _client.GetAsync("Tickets(1)?$select=Size,Cost");
        var texts = await _client.GetAsync("Tickets(1)?$select=Size,Cost", ("Accept", "application/json;IEEE754Compatible=true"));

        plain.Text.Should().EndWith("""
            "Cost":10.50,"Size":5000000000}
            """);
        texts.Text.Should().EndWith("""
            "Cost":"10.50","Size":"5000000000"}
            """);
    }

    [Fact]
    public async Task Without_metadata_there_is_none()
    {
        var answer = await _client.GetAsync("Tickets?$select=Id&$top=2&$count=true", ("Accept", "application/json;odata.metadata=none"));

        answer.Text.Should().Be("""{"@odata.count":5,"value":[{"Id":1},{"Id":2}]}""");
    }

    [Fact]
    public async Task Full_metadata_holds_types_and_addresses()
    {
        var answer = await _client.GetAsync("Tickets?$top=1", ("Accept", "application/json;odata.metadata=full"));

        var row = answer.Rows[0];
        row.EnumerateObject().Select(one => one.Name).Should().Contain(["@odata.type", "@odata.id", "Cost@odata.type", "Steps@odata.navigationLink"]);
        row.GetProperty("@odata.type").GetString().Should().Be("#Sample.Ticket");
        row.GetProperty("@odata.id").GetString().Should().Be(Client.Root + "Tickets(1)");
        row.GetProperty("Cost@odata.type").GetString().Should().Be("#Decimal");
        row.GetProperty("Steps@odata.navigationLink").GetString().Should().Be(Client.Root + "Tickets(1)/Steps");
    }

    /// <summary>What the clients in use were seen to send.</summary>
    [Theory]
    [InlineData("Tickets/?$select=Id,Cost&$count=true&$filter=((contains(tolower(Note),'o''neil')) and (Cost gt 2))&$orderby=Id&$skip=0&$top=5&$format=json", new[] { 1 })]
    [InlineData("Tickets?%24filter=Cost%20gt%202&%24top=5", new[] { 1, 2, 3 })]
    [InlineData("Tickets?$select=Id,Title&$filter=(Cost%20gt%202)&$top=1", new[] { 1 })]
    [InlineData("Tickets?$top=1000", new[] { 1, 2, 3, 4, 5 })]
    [InlineData("Tickets?$count=true&$skip=3&$top=100", new[] { 4, 5 })]
    [InlineData("Tickets?$filter=startswith(tolower(Title)%2C%27la%27)%20or%20Id+eq+2", new[] { 1, 2 })]
    [InlineData("Tickets?$filter=Received ge 2026-02-01T00:00:00Z and Received lt 2026-04-01T00:00:00Z", new[] { 2, 3 })]
    public async Task Requests_as_clients_send_them_are_answered(string address, int[] ids)
    {
        var answer = await _client.GetAsync(
            address, ("User-Agent", "Microsoft.Data.Mashup"), ("OData-MaxVersion", "4.0"), ("MaxDataServiceVersion", "3.0"), ("Accept", PowerQuery));

        answer.Status.Should().Be(200, answer.Text);
        answer.Ids.Should().Equal(ids);
    }
}
