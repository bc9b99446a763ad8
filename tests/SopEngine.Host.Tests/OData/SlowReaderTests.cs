using System.Net.Sockets;
using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>Somebody asks for much and does not read it, over a real connection.</summary>
public sealed class SlowReaderTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Who_does_not_read_is_cut_off_and_leaves_his_place_to_others()
    {
        _host.Set("SopEngine:Reporting:AnswerSeconds", "3").Set("SopEngine:Reporting:QueriesAtOnce", "1").Set("SopEngine:Reporting:QueriesWaiting", "1");
        _host.UseKestrel(0);
        _host.StartServer();
        var token = (await (await _host.SignInAsync(Helpdesk.Tenant, "analis")).PostAsync("report-tokens", new { label = "Uji" })).Should().HaveStatus(201).Json;
        var password = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{token.Text("userName")}:{token.Text("token")}"));
        using var slow = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 2_048 };
        await slow.ConnectAsync("127.0.0.1", _host.ClientOptions.BaseAddress.Port);
        await slow.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /odata/{Helpdesk.Tenant}/Calendars HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic {password}\r\nAccept: application/json;odata.metadata=full\r\nPrefer: odata.maxpagesize=5000\r\n\r\n"));
        var start = new byte[64];
        (await slow.ReceiveAsync(start)).Should().BePositive();
        Encoding.ASCII.GetString(start).Should().StartWith("HTTP/1.1 200");

        // he does not read on
        var other = new FigureClient(_host, Helpdesk.Tenant).With(token.Text("userName")!, token.Text("token")!);
        var status = 0;
        for (var attempt = 0; attempt < 20 && status != 200; attempt++)
        {
            status = (await other.GetAsync("Phases")).Status;
        }

        status.Should().Be(200, "his place is another's as soon as his time is over");

        var read = await DrainAsync(slow);
        read.Should().NotEndWith("0\r\n\r\n", "what was cut off does not look whole");
    }

    private static async Task<string> DrainAsync(Socket socket)
    {
        var (text, buffer) = (new StringBuilder(), new byte[65_536]);
        try
        {
            for (int count; (count = await socket.ReceiveAsync(buffer)) > 0;)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, count));
            }
        }
        catch (SocketException)
        {
            // reset by the host, which is what is wanted
        }

        return text.ToString();
    }
}
