using System.Xml;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Writing;

/// <summary>What is written is read by a client that knows nothing but what the service says of itself.</summary>
public sealed class ReadBackTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Theory]
    [InlineData("Tickets", 5)]
    [InlineData("Tickets?$count=true&$top=3", 3)]
    [InlineData("Tickets?$select=Id,Received,Spent,Day", 5)]
    [InlineData("Tickets?$select=Id&$expand=Region,Steps($select=Name)", 14)]
    [InlineData("Tickets?$expand=Region($expand=Tickets($select=Id)),Steps($count=true)", 22)]
    [InlineData("Tickets?$expand=*", 14)]
    [InlineData("Tickets(1)/Steps", 3)]
    [InlineData("Steps?$filter=Minutes gt 5&$expand=Ticket", 6)]
    [InlineData("Regions", 3)]
    public async Task A_client_reads_every_row_back(string address, int resources)
    {
        foreach (var level in new[] { "minimal", "full" })
        {
            var answer = await _client.GetAsync(address, ("Accept", $"application/json;odata.metadata={level}"));

            answer.Status.Should().Be(200, answer.Text);
            (await CountAsync(answer)).Should().Be(resources, "{0} at level {1} is {2}", address, level, answer.Text);
        }
    }

    private async Task<int> CountAsync(Answer answer)
    {
        var model = CsdlReader.Parse(XmlReader.Create(new StringReader((await _client.GetAsync("$metadata")).Text)));
        using var body = new MemoryStream(answer.Body);
        var settings = new ODataMessageReaderSettings { BaseUri = Client.Root };
        using var message = new ODataMessageReader(new ReceivedMessage(body, answer.Headers), settings, model);
        var set = model.EntityContainer.FindEntitySet(answer.Context.Split('#')[1].Split('(')[0]);
        var reader = await message.CreateODataResourceSetReaderAsync(set, set.EntityType());
        var resources = 0;
        while (await reader.ReadAsync())
        {
            resources += reader.State == ODataReaderState.ResourceStart && reader.Item is not null ? 1 : 0;
        }

        return resources;
    }

    private sealed class ReceivedMessage(Stream body, IReadOnlyDictionary<string, string> headers) : IODataResponseMessageAsync
    {
        public IEnumerable<KeyValuePair<string, string>> Headers => headers;

        public int StatusCode { get; set; } = 200;

        public string GetHeader(string headerName) => headers.GetValueOrDefault(headerName)!;

        public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

        public Stream GetStream() => body;

        public Task<Stream> GetStreamAsync() => Task.FromResult(body);
    }
}
