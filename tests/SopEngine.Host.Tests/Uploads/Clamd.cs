using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SopEngine.Host.Tests.Uploads;

/// <summary>A server that speaks clamd's INSTREAM (clamd(8)) and knows one virus, the test file of eicar.org.</summary>
internal sealed class Clamd : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public Clamd()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"clamd://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>What it says whatever it is shown; null to look, empty to hang up without a word.</summary>
    public string? Says { get; set; }

    /// <summary>The lengths of what it was shown.</summary>
    public List<int> Seen { get; } = [];

    public async ValueTask DisposeAsync()
    {
        // it may be between two callers: it listens until it has heard that it is over
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(caller.GetStream());
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            // nobody asks any more
        }
    }

    private async Task AnswerAsync(NetworkStream line)
    {
        var command = new byte["zINSTREAM\0".Length];
        await line.ReadExactlyAsync(command, _stop.Token);
        Encoding.ASCII.GetString(command).Should().Be("zINSTREAM\0");
        using var shown = new MemoryStream();
        var length = new byte[sizeof(int)];
        while (true)
        {
            await line.ReadExactlyAsync(length, _stop.Token);
            var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (piece.Length == 0)
            {
                break;
            }

            await line.ReadExactlyAsync(piece, _stop.Token);
            shown.Write(piece);
        }

        Seen.Add((int)shown.Length);
        var found = Encoding.Latin1.GetString(shown.ToArray()).Contains("EICAR-" + "STANDARD", StringComparison.Ordinal);
        var answer = Says ?? (found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
        if (answer.Length > 0)
        {
            await line.WriteAsync(Encoding.ASCII.GetBytes(answer + "\0"), _stop.Token);
        }
    }
}
