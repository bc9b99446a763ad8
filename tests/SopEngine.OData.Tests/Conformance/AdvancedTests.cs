using System.Text;
using System.Xml.Linq;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Conformance;

/// <summary>OData 4.0 Advanced, in the order of the protocol's list; what is refused is refused by name.</summary>
public sealed class AdvancedTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Fact]
    public async Task A1_the_description_is_CSDL_in_XML()
    {
        var answer = await _client.GetAsync("$metadata", ("Accept", "application/xml"));

        answer.Headers["Content-Type"].Should().Be("application/xml;charset=utf-8");
        XDocument.Parse(answer.Text).Descendants().Count(element => element.Name.LocalName == "EntitySet").Should().Be(3);
    }

    [Theory]
    [InlineData("Tickets")]
    [InlineData("Tickets?$expand=Steps,Region")]
    [InlineData("Tickets(1)")]
    public async Task A2_rows_are_JSON(string address)
    {
        (await _client.GetAsync(address, ("Accept", "application/json"))).Json.TryGetProperty("@odata.context", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("Tickets/$count", "5")]
    [InlineData("Tickets(1)/Steps/$count", "3")]
    [InlineData("Tickets/$count?$filter=Steps/$count gt 0", "3")]
    public async Task A3_collections_are_counted(string address, string count)
    {
        (await _client.GetAsync(address)).Text.Should().Be(count);
    }

    [Theory]
    [InlineData("Steps/any()", "1,2,3")]
    [InlineData("Steps/any(s: s/Minutes gt 20)", "1")]
    [InlineData("Steps/all(s: s/Minutes gt 0)", "1,2,4,5")]
    [InlineData("not Steps/any(s: s/Actor eq 'Sari')", "3,4,5")]
    public async Task A4_any_and_all_look_into_collections(string filter, string ids)
    {
        (await _client.GetAsync("Tickets?$filter=" + filter)).Ids.Should().Equal(ids.Split(',').Select(int.Parse));
    }

    [Fact]
    public async Task A5_skip_leaves_out_the_first_rows()
    {
        (await _client.GetAsync("Tickets?$skip=3")).Ids.Should().Equal(4, 5);
    }

    [Theory]
    [InlineData("$count=true&$top=1", 5)]
    [InlineData("$count=true&$filter=Urgent&$skip=1", 2)]
    [InlineData("$count=false", null)]
    public async Task A6_a_count_stands_beside_the_rows(string query, int? count)
    {
        var answer = await _client.GetAsync("Tickets?" + query);

        (answer.Json.TryGetProperty("@odata.count", out var told) ? told.GetInt32() : (int?)null).Should().Be(count);
    }

    [Theory]
    [InlineData("Cost asc,Id desc", "5,4,1,3,2")]
    [InlineData("Cost desc,Id asc", "2,3,1,4,5")]
    [InlineData("Region/Name desc,Id", "1,2,3,5,4")]
    public async Task A7_rows_are_ordered_up_and_down(string order, string ids)
    {
        (await _client.GetAsync("Tickets?$orderby=" + order)).Ids.Should().Equal(ids.Split(',').Select(int.Parse));
    }

    [Fact]
    public async Task A8_references_are_expanded()
    {
        var row = (await _client.GetAsync("Tickets?$top=1&$select=Id&$expand=Steps/$ref,Region/$ref")).Rows[0];

        row.GetProperty("Steps").EnumerateArray().Select(step => step.GetProperty("@odata.id").GetString()).Should()
            .Equal(new[] { 1, 2, 3 }.Select(ordinal => $"{Client.Root}Steps(TicketId=1,Ordinal={ordinal})"));
        row.GetProperty("Region").GetProperty("@odata.id").GetString().Should().Be(Client.Root + "Regions(1)");
    }

    [Fact]
    public async Task A9_an_expanded_collection_is_filtered()
    {
        (await _client.GetAsync("Tickets(1)?$expand=Steps($filter=Minutes lt 20)")).Json.GetProperty("Steps").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("Tickets/Sample.Ticket?$expand=Steps", 200)]
    [InlineData("Tickets?$expand=Sample.Ticket/Steps", 200)]
    [InlineData("Tickets?$expand=Steps/Sample.Ticket", 400)]
    public async Task A10_a_cast_to_the_type_itself_changes_nothing_and_any_other_is_refused(string address, int status)
    {
        var answer = await _client.GetAsync(address);

        answer.Status.Should().Be(status, answer.Text);
    }

    [Theory]
    [InlineData("jalan", "1,2")]
    [InlineData("lampu OR mengalir", "1,3,4")]
    [InlineData("jalan NOT lampu", "2")]
    [InlineData("\"BTM-2026/08-15\"", "1")]
    public async Task A11_texts_are_searched(string search, string ids)
    {
        (await _client.GetAsync("Tickets?$search=" + search)).Ids.Should().Equal(ids.Split(',').Select(int.Parse));
    }

    [Fact]
    public async Task A12_several_requests_come_as_one_in_multipart()
    {
        const string body = "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET Tickets/$count HTTP/1.1\r\n\r\n\r\n--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET Regions/$count HTTP/1.1\r\n\r\n\r\n--b--\r\n";

        var answer = await _client.SendAsync("POST", "$batch", [("Content-Type", "multipart/mixed;boundary=b")], Encoding.UTF8.GetBytes(body));

        answer.Text.Split("HTTP/1.1 200 OK").Should().HaveCount(3);
        answer.Text.Should().Contain("\r\n\r\n5\r\n").And.Contain("\r\n\r\n3\r\n");
    }

    [Theory]
    [InlineData("Tickets(1)", 200)]
    [InlineData("Tickets(Id=1)", 200)]
    [InlineData("Tickets/", 200)]
    [InlineData("Steps(TicketId=1,Ordinal=2)/Ticket/Region/Name", 200)]
    [InlineData("Tickets(1)/Steps(TicketId=1,Ordinal=2)", 200)]
    [InlineData("Tickets(1)/Steps/$ref", 200)]
    [InlineData("Tickets(1)/Region/$ref", 200)]
    [InlineData("Tickets/$count", 200)]
    [InlineData("Tickets(1)/Title/$value", 200)]
    [InlineData("Tickets(1)/$value", 501)]
    [InlineData("$entity?$id=Tickets(1)", 501)]
    [InlineData("$all", 404)]
    public async Task A13_addresses_are_made_as_the_conventions_say(string address, int status)
    {
        (await _client.GetAsync(address)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A14_what_is_expanded_is_ordered_cut_and_counted()
    {
        var ticket = (await _client.GetAsync("Tickets(1)?$expand=Steps($orderby=Minutes desc;$skip=1;$top=1;$count=true)")).Json;

        ticket.GetProperty("Steps@odata.count").GetInt32().Should().Be(3);
        ticket.GetProperty("Steps").EnumerateArray().Select(step => step.GetProperty("Minutes").GetInt32()).Should().Equal(10);
    }

    [Theory]
    [InlineData("$expand=Steps($search=a)", 501)]
    [InlineData("$expand=Steps($levels=2)", 400)]
    public async Task A14_searches_and_levels_in_what_is_expanded_are_refused(string query, int status)
    {
        (await _client.GetAsync("Tickets?" + query)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A15_whoever_would_not_wait_is_answered_at_once_all_the_same()
    {
        var answer = await _client.GetAsync("Tickets", ("Prefer", "respond-async"));

        (answer.Status, answer.Headers.ContainsKey("Preference-Applied"), answer.Headers.ContainsKey("Location")).Should().Be((200, false, false));
    }

    [Fact]
    public async Task A16_there_are_no_deltas_and_none_are_promised()
    {
        (await _client.GetAsync("Tickets?$deltatoken=1")).Status.Should().Be(501);
        var answer = await _client.GetAsync("Tickets", ("Prefer", "odata.track-changes"));
        (answer.Headers.ContainsKey("Preference-Applied"), answer.Text.Contains("deltaLink", StringComparison.Ordinal)).Should().Be((false, false));
    }

    [Fact]
    public async Task A17_there_is_no_crossjoin()
    {
        var answer = await _client.GetAsync("$crossjoin(Tickets,Steps)");

        (answer.Status, answer.Message.Length > 0).Should().Be((404, true));
    }

    [Fact]
    public async Task A18_values_are_computed()
    {
        (await _client.GetAsync("Tickets?$compute=Cost mul 2 as Twice&$select=Id,Twice&$filter=Twice eq 21")).Rows.Single().GetProperty("Twice").GetDecimal().Should().Be(21);
    }
}
