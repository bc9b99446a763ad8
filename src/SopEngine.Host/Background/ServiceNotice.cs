using System.Net.Sockets;
using System.Text;

namespace SopEngine.Host.Background;

/// <summary>
/// Tells systemd that the host serves, and that it is stopping (sd_notify(3)), so that what is started after it finds it ready. Where nobody asked to be told, nothing is.
/// </summary>
public sealed partial class ServiceNotice(IHostApplicationLifetime life, ILogger<ServiceNotice> log) : IHostedService
{
    private const string Variable = "NOTIFY_SOCKET";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        life.ApplicationStarted.Register(() => Tell("READY=1"));
        life.ApplicationStopping.Register(() => Tell("STOPPING=1"));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Tell(string what)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 1 } address)
        {
            return;
        }

        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            // an address that begins with @ is in Linux's abstract space, which is written with a zero first
            socket.Connect(new UnixDomainSocketEndPoint(address[0] == '@' ? "\0" + address[1..] : address));
            socket.Send(Encoding.ASCII.GetBytes(what));
        }
        catch (SocketException failed)
        {
            LogUntold(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service manager could not be told how the host is.")]
    private static partial void LogUntold(ILogger log, Exception failed);
}
