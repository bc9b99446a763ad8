using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using MimeKit;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>A mail server of a test's own that keeps what it gets, and knows nobody at one of its addresses.</summary>
internal sealed partial class MailCatcher : IAsyncDisposable
{
    private readonly string _unknown;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<MimeMessage> _caught = Channel.CreateUnbounded<MimeMessage>();
    private Task _serving = Task.CompletedTask;

    private MailCatcher(string unknown) => _unknown = unknown;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static MailCatcher Start(string unknown)
    {
        var catcher = new MailCatcher(unknown);
        catcher._listener.Start();
        catcher._serving = catcher.ServeAsync();
        return catcher;
    }

    /// <summary>The first link in the next mail to an address.</summary>
    public async Task<string> LinkToAsync(string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var mail = await _caught.Reader.ReadAsync(patience.Token);
            if (mail.To.Mailboxes.Any(mailbox => mailbox.Address == address))
            {
                return Link().Match(mail.TextBody ?? "").Value;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> talks = [];
        try
        {
            while (true)
            {
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            // who hangs up in the middle has sent nothing
        }
    }

    private async Task TalkAsync(NetworkStream line)
    {
        using var reader = new StreamReader(line, Encoding.Latin1);
        await using var writer = new StreamWriter(line, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 uji siap");
        while (await reader.ReadLineAsync(_stop.Token) is { } said)
        {
            var word = said.Split(' ')[0].ToUpperInvariant();
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 silakan");
                await KeepAsync(reader);
            }

            await writer.WriteLineAsync(word == "QUIT" ? "221 sampai jumpa" : said.Contains(_unknown, StringComparison.Ordinal) ? "550 tidak dikenal" : "250 baik");
        }
    }

    private async Task KeepAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line and not ".")
        {
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        }

        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        await _caught.Writer.WriteAsync(await MimeMessage.LoadAsync(bytes, _stop.Token));
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
