using System.Net;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>A gateway for telephones on this machine, over real HTTP. It answers what it is told to, and keeps what it was sent.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<GatewayCall> _calls = [];
    private readonly Task _serving;

    public Gateway()
    {
        Port = MailServer.FreePort();
        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}/pesan";

    public int Status { get; set; } = 202;

    public string? RetryAfter { get; set; }

    public IReadOnlyList<GatewayCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync();
            }
            catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(call.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            lock (_calls)
            {
                _calls.Add(new GatewayCall(call.Request.Headers.AllKeys.ToDictionary(key => key!.ToLowerInvariant(), key => call.Request.Headers[key]!), body));
            }

            call.Response.StatusCode = Status;
            if (RetryAfter is not null)
            {
                call.Response.AddHeader("Retry-After", RetryAfter);
            }

            if (Status is >= 300 and < 400)
            {
                call.Response.AddHeader("Location", Address + "/lain");
            }

            call.Response.Close();
        }
    }
}
