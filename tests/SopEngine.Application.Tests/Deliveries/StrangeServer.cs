using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>A server that does not do as it should. It answers each line as it is told: null says nothing, and an empty text hangs up.</summary>
internal sealed class StrangeServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;
    private int _met;

    public StrangeServer(string? greeting, Func<string, string?> answer)
    {
        _listener.Start();
        _serving = ServeAsync(greeting, answer);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often somebody has connected.</summary>
    public int Met => _met;

    /// <summary>A mail server that says what it should, but for what <paramref name="otherwise"/> says instead.</summary>
    public static StrangeServer Mail(Func<string, string?> otherwise) => new("220 surat.example siap", line => otherwise(line) ?? line.Split(' ', ':')[0].ToUpperInvariant() switch
    {
        "EHLO" => "250 surat.example",
        "DATA" => "354 silakan",
        "QUIT" => "",
        "" or "." => line == "." ? "250 diterima" : null,
        "MAIL" or "RCPT" or "RSET" => "250 baik",
        _ => null,
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync(string? greeting, Func<string, string?> answer)
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _met);
                talks.Add(TalkAsync(client, greeting, answer));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client, string? greeting, Func<string, string?> answer)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                await SayAsync(stream, greeting);
                using var reader = new StreamReader(stream, Encoding.UTF8);
                while (await reader.ReadLineAsync(_stop.Token) is { } line)
                {
                    var said = answer(line);
                    if (said is "")
                    {
                        return;
                    }

                    await SayAsync(stream, said);
                }
            }
            catch (Exception over) when (over is IOException or OperationCanceledException)
            {
                // the other side has gone, or the test is over
            }
        }
    }

    private async Task SayAsync(NetworkStream stream, string? text)
    {
        if (text is not null)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text + "\r\n"), _stop.Token);
        }
    }
}
