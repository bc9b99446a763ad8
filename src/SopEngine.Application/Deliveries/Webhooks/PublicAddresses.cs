using System.Net;
using System.Net.Sockets;

namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>
/// Which addresses a region's file may make this host speak to: public ones only (IANA special-purpose registries, RFC 6890). Judged on the address that is connected to,
/// not on the name, so that a name that changes its mind between looking and connecting gains nothing.
/// </summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] _special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool Contains(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !_special.Any(network => network.Contains(plain));
    }

    /// <summary>Connects to the first of the host's addresses that may be spoken to.</summary>
    /// <exception cref="NotPublicException">It has none.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, bool anywhere, CancellationToken stop)
    {
        var all = await Dns.GetHostAddressesAsync(host.Host, stop);
        var open = all.Where(address => anywhere || Contains(address)).ToArray();
        if (open.Length == 0)
        {
            throw new NotPublicException(host.Host);
        }

        Socket? socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, host.Port, stop);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }
}
