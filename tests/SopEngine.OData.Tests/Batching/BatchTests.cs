using System.Text;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Batching;

/// <summary>Several requests in one.</summary>
public sealed class BatchTests
{
    private static readonly (string, string)[] _multipart = [("Content-Type", "multipart/mixed; boundary=batch_36522ad7")];
    private static readonly (string, string)[] _json = [("Content-Type", "application/json")];

    private readonly Client _client = new(SampleData.InMemory());

    [Fact]
    public async Task The_parts_of_a_multipart_batch_are_answered_in_order()
    {
        var body = Multipart("GET Tickets(1)/Title/$value HTTP/1.1", $"GET {Client.Root}Tickets?$filter=Id%20eq%202&$select=Id HTTP/1.1", "GET Tickets/$count HTTP/1.1");

        var answer = await _client.SendAsync("POST", "$batch", _multipart, body);

        answer.Status.Should().Be(200, answer.Text);
        answer.Headers["Content-Type"].Should().StartWith("multipart/mixed;boundary=batchresponse_");
        Statuses(answer).Should().Equal(200, 200, 200);
        answer.Text.Should().Contain("\r\n\r\nLampu jalan padam\r\n--").And.Contain("\"value\":[{\"Id\":2}]}").And.Contain("\r\n\r\n5\r\n--").And.EndWith("--\r\n");
    }

    [Theory]
    [InlineData(null, new[] { 200, 404 })]
    [InlineData("odata.continue-on-error", new[] { 200, 404, 501, 405, 404, 200 })]
    public async Task After_a_part_that_fails_no_more_are_answered_unless_it_is_wished(string? prefer, int[] statuses)
    {
        var body = Multipart(
            "GET Tickets(1) HTTP/1.1", "GET Tickets(99) HTTP/1.1", "GET Tickets?$foo=1 HTTP/1.1", "DELETE Tickets(1) HTTP/1.1",
            "GET https://elsewhere.example/Tickets HTTP/1.1", "GET Tickets(2) HTTP/1.1");

        var answer = await _client.SendAsync("POST", "$batch", prefer is null ? _multipart : [.. _multipart, ("Prefer", prefer)], body);

        answer.Status.Should().Be(200, answer.Text);
        Statuses(answer).Should().Equal(statuses);
    }

    [Fact]
    public async Task A_batch_in_json_is_answered_in_json()
    {
        const string body = """
            {"requests":[{"id":"a","method":"get","url":"Tickets?$select=Id&$top=1"},{"id":"b","method":"GET","url":"/odata/batam/Tickets/$count"},
            {"id":"c","method":"GET","url":"Tickets(4)/Region"},{"id":"d","method":"GET","url":"Nowhere"}]}
            """;

        var answer = await _client.SendAsync("POST", "$batch", _json, Encoding.UTF8.GetBytes(body));

        var responses = answer.Json.GetProperty("responses").EnumerateArray().ToList();
        responses.Select(one => (one.GetProperty("id").GetString(), one.GetProperty("status").GetInt32())).Should()
            .Equal(("a", 200), ("b", 200), ("c", 204), ("d", 404));
        responses[0].GetProperty("body").GetProperty("value").GetRawText().Should().Be("""[{"Id":1}]""");
        responses[1].GetProperty("body").GetString().Should().Be("5");
        responses[2].TryGetProperty("body", out _).Should().BeFalse();
        responses[3].GetProperty("headers").GetProperty("odata-version").GetString().Should().Be("4.0");
    }

    [Fact]
    public async Task A_link_made_in_a_batch_is_good_outside_of_it()
    {
        const string body = """{"requests":[{"id":"a","method":"GET","url":"Tickets?$select=Id","headers":{"Prefer":"maxpagesize=2"}}]}""";

        var answer = await _client.SendAsync("POST", "$batch", _json, Encoding.UTF8.GetBytes(body));

        var link = answer.Json.GetProperty("responses")[0].GetProperty("body").GetProperty("@odata.nextLink").GetString()!;
        (await _client.GetAsync(link)).Ids.Should().Equal(3, 4);
    }

    [Theory]
    [InlineData("application/json", "{}", 400)]
    [InlineData("application/json", "[1,2", 400)]
    [InlineData("application/json", """{"requests":[1]}""", 400)]
    [InlineData("application/json", """{"requests":[{"id":"1","method":"GET","url":"Tickets","dependsOn":["0"]}]}""", 501)]
    [InlineData("application/json", """{"requests":[{"id":"1","method":"GET","url":"Tickets","atomicityGroup":"g"}]}""", 501)]
    [InlineData("multipart/mixed", "--x", 400)]
    [InlineData("multipart/mixed;boundary=x", "--x\r\nnonsense", 400)]
    [InlineData("multipart/mixed;boundary=x", "--x\r\nContent-Type: application/http\r\n\r\nGET\r\n\r\n--x--", 400)]
    [InlineData("text/plain", "GET Tickets", 415)]
    [InlineData("", "", 415)]
    public async Task What_is_no_batch_is_refused_as_a_whole(string contentType, string body, int status)
    {
        var answer = await _client.SendAsync("POST", "$batch", [("Content-Type", contentType)], Encoding.UTF8.GetBytes(body));

        answer.Status.Should().Be(status, answer.Text);
    }

    [Fact]
    public async Task A_change_set_is_not_supported()
    {
        const string body = "--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\n"
            + "POST Tickets HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{}\r\n--y--\r\n--x--\r\n";

        (await _client.SendAsync("POST", "$batch", [("Content-Type", "multipart/mixed;boundary=x")], Encoding.UTF8.GetBytes(body))).Status.Should().Be(501);
    }

    [Fact]
    public async Task A_batch_holds_twenty_requests_and_no_batches()
    {
        var part = """{"id":"1","method":"POST","url":"$batch"}""";
        Task<Answer> SendAsync(int count) => _client.SendAsync(
            "POST", "$batch", _json, Encoding.UTF8.GetBytes($$"""{"requests":[{{string.Join(',', Enumerable.Repeat(part, count))}}]}"""));

        (await SendAsync(20)).Json.GetProperty("responses")[0].GetProperty("status").GetInt32().Should().Be(405);
        (await SendAsync(21)).Status.Should().Be(400);
        (await _client.SendAsync("POST", "$batch", _multipart, Multipart([.. Enumerable.Repeat("GET Tickets HTTP/1.1", 21)]))).Status.Should().Be(400);
        (await _client.SendAsync("POST", "$batch", _json, new byte[300_000])).Code.Should().Be("batch-too-long");
    }

    private static byte[] Multipart(params string[] requests) => Encoding.UTF8.GetBytes(string.Concat(requests.Select(request =>
        $"--batch_36522ad7\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n{request}\r\nAccept: */*\r\n\r\n\r\n")) + "--batch_36522ad7--\r\n");

    private static IEnumerable<int> Statuses(Answer answer) => answer.Text.Split("\r\n")
        .Where(line => line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
        .Select(line => int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
}
