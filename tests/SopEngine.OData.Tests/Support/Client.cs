using SopEngine.OData.Requests;

namespace SopEngine.OData.Tests.Support;

/// <summary>Sends requests to a service over a world.</summary>
public sealed class Client(World world, ODataService<World>? service = null)
{
    public static readonly Uri Root = new("https://sop.example/odata/batam/");

    private readonly ODataService<World> _service = service ?? SampleModel.Service();

    public DateTimeOffset Now { get; set; } = SampleModel.Now;

    public string Scope { get; set; } = "batam/sari";

    public Task<Answer> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync("GET", address, headers);

    /// <summary>The address is below the root, or an absolute one as links in answers are.</summary>
    public async Task<Answer> SendAsync(string method, string address, (string Name, string Value)[] headers, byte[]? body = null)
    {
        var below = address.StartsWith(Root.AbsoluteUri, StringComparison.Ordinal) ? address[Root.AbsoluteUri.Length..] : address;
        var parts = below.Split('?', 2);
        var request = new ODataRequest
        {
            Method = method,
            ServiceRoot = Root,
            Path = parts[0],
            Query = parts.Length > 1 ? parts[1] : "",
            Headers = headers.ToDictionary(header => header.Name, header => header.Value),
            Body = new MemoryStream(body ?? []),
            Now = Now,
            Scope = Scope,
        };
        await using var response = await _service.AnswerAsync(request, world, CancellationToken.None);
        using var written = new AsyncOnlyStream();
        await response.WriteBodyAsync(written, CancellationToken.None);
        return new Answer(response.Status, response.Headers, written.ToArray());
    }
}
