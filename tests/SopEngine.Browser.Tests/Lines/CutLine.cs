using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SopEngine.Browser.Tests.Lines;

/// <summary>A line between browser and host that a test can cut at a moment it chooses: all that is open breaks at once, and a few attempts to connect anew fail too.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Socket, byte> _open = new();
    private readonly Lock _lock = new();
    private readonly int _host;
    private Task _serving = Task.CompletedTask;
    private CutMoment? _moment;
    private int _bytes;
    private bool _asked;
    private int _refusals;

    private CutLine(int host) => _host = host;

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public int Cuts { get; private set; }

    public static CutLine To(string address)
    {
        var line = new CutLine(new Uri(address).Port);
        line._listener.Start();
        line._serving = line.ServeAsync();
        return line;
    }

    /// <summary>Cuts the next request at a moment: within it, after so many bytes of what the browser sends.</summary>
    public void Arm(CutMoment moment, int bytes, int refusals)
    {
        lock (_lock)
        {
            (_moment, _bytes, _asked, _refusals) = (moment, bytes, false, refusals);
        }
    }

    /// <summary>Lets everything pass again.</summary>
    public void Disarm()
    {
        lock (_lock)
        {
            (_moment, _refusals) = (null, 0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Break();
        await _serving;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> relays = [];
        try
        {
            while (true)
            {
                var browser = await _listener.AcceptTcpClientAsync(_stop.Token);
                relays.Add(RelayAsync(browser));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(TcpClient browser)
    {
        using var host = new TcpClient();
        var ends = (Browser: browser.Client, Host: host.Client);
        using (browser)
        {
            try
            {
                if (IsRefused())
                {
                    Reset(ends.Browser);
                    return;
                }

                await host.ConnectAsync(IPAddress.Loopback, _host, _stop.Token);
                _open[ends.Browser] = _open[ends.Host] = 0;
                await Task.WhenAny(PumpAsync(browser, host, Outward), PumpAsync(host, browser, Inward));
            }
            catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // that is what the line is for
            }
            finally
            {
                _open.TryRemove(ends.Browser, out _);
                _open.TryRemove(ends.Host, out _);
            }
        }
    }

    /// <summary>Passes on what may pass of each piece; less than all of it means that the line is cut there.</summary>
    private async Task PumpAsync(TcpClient from, TcpClient to, Func<int, int> passing)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stop.Token) is var read and > 0)
            {
                var passes = passing(read);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, passes), _stop.Token);
                if (passes < read)
                {
                    Break();
                    return;
                }
            }
        }
        catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // the other end hung up, or the line was cut
        }
    }

    private int Outward(int read)
    {
        lock (_lock)
        {
            _asked = true;
            if (_moment == CutMoment.WithinRequest && (_bytes -= read) < 0)
            {
                return Cut(read + _bytes);
            }

            return _moment == CutMoment.BeforeRequest ? Cut(0) : read;
        }
    }

    private int Inward(int read)
    {
        lock (_lock)
        {
            return _moment == CutMoment.BeforeAnswer && _asked ? Cut(0) : read;
        }
    }

    private int Cut(int passes)
    {
        _moment = null;
        Cuts++;
        return Math.Max(0, passes);
    }

    private bool IsRefused()
    {
        lock (_lock)
        {
            return _moment is null && _refusals-- > 0;
        }
    }

    private void Break()
    {
        foreach (var end in _open.Keys)
        {
            Reset(end);
        }
    }

    /// <summary>Hangs up without a word, as a line does that is gone.</summary>
    private static void Reset(Socket end)
    {
        try
        {
            end.LingerState = new LingerOption(true, 0);
            end.Close();
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // it has hung up already
        }
    }
}
