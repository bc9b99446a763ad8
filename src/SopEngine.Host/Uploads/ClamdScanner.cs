using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SopEngine.Application.Uploads;

namespace SopEngine.Host.Uploads;

/// <summary>
/// Asks a ClamAV daemon (clamd(8), command INSTREAM), on a port or, on the same machine, on a socket file: <c>clamd://host:3310</c>, <c>clamd:///run/clamav/clamd.ctl</c>. Whatever
/// it says that is not a clear answer counts as none: also that a file is longer than its StreamMaxLength.
/// </summary>
public sealed partial class ClamdScanner(Uri address, ILogger<ClamdScanner> log) : IFileScanner
{
    public const string Scheme = "clamd";

    private const int PieceLength = 64 * 1024;
    private const int LongestReply = 4096;

    /// <summary>How long one file may take.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task<ScanResult> ScanAsync(Stream content, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_patience);
        try
        {
            var reply = await AskAsync(content, patience.Token);
            var result = Read(reply);
            if (result.Verdict == ScanVerdict.Unreachable)
            {
                Unclear(log, reply);
            }

            return result;
        }
        catch (Exception silent) when (silent is SocketException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            Silent(log, address, silent.Message);
            return new ScanResult(ScanVerdict.Unreachable);
        }
    }

    private async Task<string> AskAsync(Stream content, CancellationToken stop)
    {
        using var socket = await ConnectAsync(stop);
        await using var line = new NetworkStream(socket);
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), stop);
        var piece = new byte[sizeof(int) + PieceLength];
        int read;
        while ((read = await content.ReadAsync(piece.AsMemory(sizeof(int)), stop)) > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await line.WriteAsync(piece.AsMemory(0, sizeof(int) + read), stop);
        }

        await line.WriteAsync(new byte[sizeof(int)], stop);
        return await ReplyAsync(line, stop);
    }

    private async Task<Socket> ConnectAsync(CancellationToken stop)
    {
        var byFile = address.Host.Length == 0;
        var socket = byFile ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            EndPoint place = byFile ? new UnixDomainSocketEndPoint(address.AbsolutePath) : new DnsEndPoint(address.Host, address.Port);
            await socket.ConnectAsync(place, stop);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<string> ReplyAsync(NetworkStream line, CancellationToken stop)
    {
        var (reply, length, read) = (new byte[LongestReply], 0, 0);
        while (length < reply.Length && (read = await line.ReadAsync(reply.AsMemory(length), stop)) > 0)
        {
            length += read;
            if (reply.AsSpan(0, length).Contains((byte)0))
            {
                break;
            }
        }

        return Encoding.UTF8.GetString(reply, 0, length).TrimEnd('\0', '\n', ' ');
    }

    private static ScanResult Read(string reply) => reply switch
    {
        "stream: OK" => new ScanResult(ScanVerdict.Clean),
        _ when reply.StartsWith("stream: ", StringComparison.Ordinal) && reply.EndsWith(" FOUND", StringComparison.Ordinal) =>
            new ScanResult(ScanVerdict.Infected, reply["stream: ".Length..^" FOUND".Length]),
        _ => new ScanResult(ScanVerdict.Unreachable),
    };

    [LoggerMessage(LogLevel.Error, "The virus scanner at {Address} does not answer: {Why}. Files are refused until it does.")]
    private static partial void Silent(ILogger log, Uri address, string why);

    [LoggerMessage(LogLevel.Error, "The virus scanner gave no clear answer: {Reply}. The file is refused.")]
    private static partial void Unclear(ILogger log, string reply);
}
