using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>Somebody asks for much over a real connection and does not read it.</summary>
public sealed class SlowReaderTests : IDisposable
{
    // more than a connection holds on its way
    private const int Parts = 20;

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Who_does_not_read_is_cut_off_and_leaves_his_place_to_others()
    {
        _host.Set("SopEngine:Reporting:AnswerSeconds", "15").Set("SopEngine:Reporting:QueriesAtOnce", "1").Set("SopEngine:Reporting:QueriesWaiting", "1");
        _host.UseKestrel(0);
        _host.StartServer();
        using var http = _host.CreateClient();
        await new ApiClient(http, Helpdesk.Tenant).SignInAsync("analis", $"analis-{Helpdesk.Tenant}-2026!");

        using var slow = await AskAsync(http);

        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 10 && statuses.LastOrDefault() != HttpStatusCode.OK; attempt++)
        {
            using var other = await http.GetAsync(new Uri($"/odata/{Helpdesk.Tenant}/Phases", UriKind.Relative));
            statuses.Add(other.StatusCode);
        }

        statuses[0].Should().Be(HttpStatusCode.TooManyRequests, "there is room for one, and he has it");
        statuses[^1].Should().Be(HttpStatusCode.OK, "his place is another's as soon as his time is over");
        (await RestAsync(slow)).Should().NotEndWith("0\r\n\r\n", "what was cut off does not look whole");
    }

    /// <summary>Asks for the calendar many times in one batch, and reads no more than what the status takes.</summary>
    private static async Task<Socket> AskAsync(HttpClient http)
    {
        var calls = Enumerable.Range(0, Parts).Select(part => new { id = $"{part}", method = "GET", url = "Calendars?$top=5000", headers = new { Prefer = "odata.maxpagesize=5000" } });
        var body = JsonSerializer.Serialize(new { requests = calls });
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 2048 };
        await socket.ConnectAsync(IPAddress.Loopback, http.BaseAddress!.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"POST /odata/{Helpdesk.Tenant}/$batch HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {http.DefaultRequestHeaders.Authorization}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        var status = new byte[12];
        var read = 0;
        while (read < status.Length)
        {
            read += await socket.ReceiveAsync(status.AsMemory(read));
        }

        Encoding.ASCII.GetString(status).Should().Be("HTTP/1.1 200");
        return socket;
    }

    private static async Task<string> RestAsync(Socket socket)
    {
        var (read, part) = (new StringBuilder(), new byte[65536]);
        try
        {
            while (await socket.ReceiveAsync(part) is > 0 and var count)
            {
                read.Append(Encoding.ASCII.GetString(part, 0, count));
            }
        }
        catch (SocketException)
        {
            // the connection was cut
        }

        return read.ToString();
    }
}
