using System.Net.Sockets;
using System.Text;
using SopEngine.Host.Tests.Crashes;

namespace SopEngine.Host.Tests.Background;

/// <summary>The service manager learns when the host serves and when it stops.</summary>
public sealed class ServiceNoticeTests
{
    [Fact]
    public async Task A_host_under_systemd_says_when_it_is_ready_and_when_it_stops()
    {
        var host = new CrashHost();
        var address = Path.Combine(Path.GetTempPath(), $"sop-{Guid.CreateVersion7():N}");
        using var manager = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        manager.Bind(new UnixDomainSocketEndPoint(address));
        try
        {
            await CrashRegion.MakeAsync(host.Folder, 1, TimeSpan.FromHours(1));
            host.More["NOTIFY_SOCKET"] = address;
            host.Start();

            (await HearAsync(manager)).Should().Be("READY=1");
            (await host.StopAsync()).Should().Be(0);
            (await HearAsync(manager)).Should().Be("STOPPING=1");
        }
        finally
        {
            await host.EndAsync();
            File.Delete(address);
        }
    }

    private static async Task<string> HearAsync(Socket manager)
    {
        var heard = new byte[64];
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return Encoding.ASCII.GetString(heard, 0, await manager.ReceiveAsync(heard, patience.Token));
    }
}
