using System.Xml.Linq;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Conformance;

/// <summary>OData 4.0 Minimal, by the numbers of the protocol's list: a test for each line.</summary>
public sealed class MinimalTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Fact]
    public async Task M1_the_root_is_a_service_document_that_names_every_set_and_its_relative_address()
    {
        var sets = (await _client.GetAsync("")).Rows;

        sets.Select(set => (set.GetProperty("name").GetString(), set.GetProperty("kind").GetString(), set.GetProperty("url").GetString())).Should()
            .Equal(("Regions", "EntitySet", "Regions"), ("Tickets", "EntitySet", "Tickets"), ("Steps", "EntitySet", "Steps"));
        foreach (var set in sets)
        {
            (await _client.GetAsync(Client.Root + set.GetProperty("url").GetString())).Status.Should().Be(200);
        }
    }

    [Theory]
    [InlineData("Tickets")]
    [InlineData("Tickets(1)")]
    [InlineData("Tickets(1)/Title")]
    [InlineData("Tickets(1)/Steps/$ref")]
    [InlineData("Tickets?$apply=aggregate($count as N)")]
    public async Task M2_data_are_OData_JSON(string address)
    {
        var answer = await _client.GetAsync(address);

        answer.Headers["Content-Type"].Should().StartWith("application/json;odata.metadata=minimal");
        answer.Context.Should().StartWith(Client.Root + "$metadata#");
    }

    [Fact]
    public async Task M3_a_part_of_the_rows_always_has_a_link_to_the_rest_and_the_last_part_has_none()
    {
        var ids = new List<int>();
        for (string? next = "Tickets"; next is not null;)
        {
            var page = await _client.GetAsync(next, ("Prefer", "maxpagesize=2"));
            ids.AddRange(page.Ids);
            (page.NextLink is null).Should().Be(ids.Count == 5);
            next = page.NextLink;
        }

        ids.Should().Equal(1, 2, 3, 4, 5);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "$metadata")]
    [InlineData("GET", "Tickets/$count")]
    [InlineData("GET", "Nowhere")]
    [InlineData("GET", "Tickets(4)/Region")]
    [InlineData("DELETE", "Tickets(1)")]
    [InlineData("HEAD", "Tickets")]
    public async Task M4_every_answer_carries_one_OData_Version(string method, string address)
    {
        var answer = await _client.SendAsync(method, address, []);

        answer.Headers.Where(header => header.Key.Equals("OData-Version", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).Should().Equal("4.0");
    }

    [Theory]
    [InlineData("Accept", "application/atom+xml", 406)]
    [InlineData("Accept", "application/json", 200)]
    [InlineData("OData-MaxVersion", "4.0", 200)]
    [InlineData("OData-MaxVersion", "4.01", 200)]
    [InlineData("OData-MaxVersion", "3.0", 400)]
    public async Task M5_what_a_client_accepts_is_kept_or_refused(string header, string value, int status)
    {
        var answer = await _client.GetAsync("Tickets", (header, value));

        (answer.Status, answer.Headers["OData-Version"]).Should().Be((status, "4.0"));
    }

    [Theory]
    [InlineData("Tickets?mine=1&other='", "X-Mine", "1")]
    [InlineData("Tickets", "Prefer", "nobody.knows=\"this\",odata.include-annotations=\"*\"")]
    [InlineData("Tickets?filter=nonsense", "OData-Nonsense", "x")]
    public async Task M6_what_nobody_knows_is_passed_over(string address, string header, string value)
    {
        var answer = await _client.GetAsync(address, (header, value));

        (answer.Status, answer.Rows.Count, answer.Headers.ContainsKey("Preference-Applied")).Should().Be((200, 5, false));
    }

    [Theory]
    [InlineData("$filter=matchesPattern(Title,'a')")]
    [InlineData("$filter=Region eq null")]
    [InlineData("$apply=topcount(1,Cost)")]
    [InlineData("$index=1")]
    [InlineData("$deltatoken=1")]
    [InlineData("$expand=Steps($search=a)")]
    public async Task M7_what_is_well_formed_and_not_supported_is_not_implemented(string query)
    {
        var answer = await _client.GetAsync("Tickets?" + query);

        answer.Status.Should().Be(501, answer.Text);
        answer.Message.Should().NotBeEmpty();
    }

    [Fact]
    public async Task M8_every_property_has_a_type_of_CSDL()
    {
        var csdl = XDocument.Parse((await _client.GetAsync("$metadata")).Text);

        var types = csdl.Descendants().Where(element => element.Name.LocalName == "Property").Select(element => element.Attribute("Type")!.Value).Distinct().ToList();
        types.Should().HaveCountGreaterThan(8).And.BeSubsetOf(
            ["Edm.Boolean", "Edm.Date", "Edm.DateTimeOffset", "Edm.Decimal", "Edm.Double", "Edm.Duration", "Edm.Guid", "Edm.Int32", "Edm.Int64", "Edm.String"]);
    }

    [Fact]
    public async Task M9_a_client_that_knows_neither_annotations_nor_headers_of_ours_reads_everything()
    {
        var answer = await _client.GetAsync("Tickets", ("Accept", "application/json;odata.metadata=none"));

        answer.Rows[0].EnumerateObject().Select(property => property.Name).Should().NotContain(name => name.Contains('@')).And.HaveCount(16);
        answer.Headers.Keys.Should().NotContain(name => name.StartsWith("X-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("POST", "Tickets")]
    [InlineData("PUT", "Tickets(1)")]
    [InlineData("PATCH", "Tickets(1)")]
    [InlineData("DELETE", "Tickets(1)")]
    [InlineData("POST", "Tickets/$ref")]
    [InlineData("PUT", "Tickets(1)/Title")]
    public async Task M10_whoever_would_write_is_told_what_is_allowed_and_nothing_is_written(string method, string address)
    {
        var answer = await _client.SendAsync(method, address, [("Content-Type", "application/json")], "{}"u8.ToArray());

        (answer.Status, answer.Headers["Allow"]).Should().Be((405, "GET, HEAD"));
        (await _client.GetAsync("Tickets/$count")).Text.Should().Be("5");
    }

    [Theory]
    [InlineData("Tickets(99)", 404)]
    [InlineData("Tickets(4)/Region", 204)]
    [InlineData("Tickets(2)/Note", 204)]
    [InlineData("Tickets(99)/Note", 404)]
    [InlineData("Tickets(5)/Steps", 200)]
    public async Task M11_nothing_there_no_value_and_an_empty_collection_are_three_things(string address, int status)
    {
        (await _client.GetAsync(address)).Status.Should().Be(status);
    }

    [Fact]
    public async Task M12_what_belongs_to_a_row_is_expanded()
    {
        (await _client.GetAsync("Tickets(1)?$select=Id&$expand=Steps($select=Name)")).Json.GetProperty("Steps").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public async Task M13_the_service_describes_itself_at_metadata()
    {
        var answer = await _client.GetAsync("$metadata");

        (answer.Status, XDocument.Parse(answer.Text).Root!.Attribute("Version")!.Value).Should().Be((200, "4.0"));
    }

    [Theory]
    [InlineData("Prefer", "odata.maxpagesize=2", 2)]
    [InlineData("Prefer", "maxpagesize=2", 2)]
    [InlineData("prefer", "ODATA.MaxPageSize=2", 2)]
    public async Task M14_preferences_are_known_with_and_without_prefix(string header, string value, int rows)
    {
        (await _client.GetAsync("Tickets", (header, value))).Rows.Should().HaveCount(rows);
    }

    [Theory]
    [InlineData("OData-Isolation")]
    [InlineData("Isolation")]
    public async Task M14_a_snapshot_is_not_promised_under_either_name(string header)
    {
        (await _client.GetAsync("Tickets", (header, "snapshot"))).Status.Should().Be(412);
    }

    [Fact]
    public async Task M15_durations_are_written_with_their_type_and_enumerations_that_there_are_not_are_refused()
    {
        (await _client.GetAsync("Tickets?$filter=Spent gt duration'PT2H'")).Ids.Should().Equal(3);
        var answer = await _client.GetAsync("Tickets?$filter=Title has Sample.Colour'Red'");
        answer.Status.Should().BeOneOf(400, 501);
        answer.Message.Should().NotBeEmpty();
    }
}
