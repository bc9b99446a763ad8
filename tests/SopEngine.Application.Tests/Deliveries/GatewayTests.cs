using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SopEngine.Application.Deliveries.Webhooks;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>Messages for telephones, handed to a region's gateway.</summary>
public sealed class GatewayTests
{
    private static readonly string[] _loopback = ["127.0.0.1"];

    [Fact]
    public async Task A_gateway_is_told_in_a_signed_cloud_event()
    {
        await using var gateway = new Gateway();
        await using var region = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}", internalHosts: _loopback);
        var number = (await region.Desk.FileAsync("pemohon")).Number;

        (await region.PassAsync()).Sent.Should().Be(1, "only the officer left a telephone number");

        var call = gateway.Calls.Should().ContainSingle().Subject;
        var told = JsonDocument.Parse(call.Body).RootElement;
        told.GetProperty("specversion").GetString().Should().Be("1.0");
        told.GetProperty("id").GetString().Should().Be(call.Headers["webhook-id"]);
        told.GetProperty("source").GetString().Should().Be("/uji");
        told.GetProperty("subject").GetString().Should().Be(number);
        told.GetProperty("data").GetProperty("to").GetString().Should().Be("+628120000001");
        told.GetProperty("data").GetProperty("text").GetString().Should().Contain("Mengerjakan");
        told.GetProperty("data").GetProperty("link").GetString().Should().Be($"https://layanan.example/uji/tiket/{number}");
        call.Headers["content-type"].Should().Be("application/cloudevents+json; charset=utf-8");
        call.Headers["webhook-signature"].Should().Be(Signature(call));
    }

    [Fact]
    public async Task A_gateway_that_is_busy_is_left_alone_as_long_as_it_asks()
    {
        await using var gateway = new Gateway { Status = 503, RetryAfter = "600" };
        await using var region = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}", internalHosts: _loopback);
        await region.Desk.FileAsync("pemohon");
        (await region.PassAsync()).PutOff.Should().Be(1);

        region.House.Time.Advance(TimeSpan.FromMinutes(9));
        await region.PassAsync();
        gateway.Calls.Should().ContainSingle();

        gateway.Status = 200;
        region.House.Time.Advance(TimeSpan.FromMinutes(1));
        (await region.PassAsync()).Sent.Should().Be(1);
        gateway.Calls.Select(call => call.Headers["webhook-id"]).Distinct().Should().ContainSingle("it is the same message");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(410)]
    [InlineData(302)]
    public async Task What_a_gateway_refuses_or_sends_elsewhere_is_parked(int status)
    {
        await using var gateway = new Gateway { Status = status };
        await using var region = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}", internalHosts: _loopback);
        var number = (await region.Desk.FileAsync("pemohon")).Number;

        (await region.PassAsync()).Parked.Should().Be(1);

        gateway.Calls.Should().ContainSingle("no redirection is followed");
        (await region.RowsAsync(number, "webhook"))[0].Should().BeEquivalentTo(new { State = "parked", Answer = $"Gerbang pesan menjawab {status}." });
    }

    [Theory]
    [InlineData("https://127.0.0.1:PORT/pesan")]
    [InlineData("https://localhost:PORT/pesan")]
    [InlineData("https://[::1]:PORT/pesan")]
    public async Task A_regions_file_makes_no_host_speak_to_its_own_network(string address)
    {
        await using var listener = new StrangeServer(null, _ => null);
        await using var region = await DeliveryRegion.OpenAsync($"gateway: {address.Replace("PORT", $"{listener.Port}", StringComparison.Ordinal)}");
        var number = (await region.Desk.FileAsync("pemohon")).Number;

        (await region.PassAsync()).Parked.Should().Be(1);

        listener.Met.Should().Be(0);
        (await region.RowsAsync(number, "webhook"))[0].Answer.Should().Be("Alamat gerbang pesan bukan alamat publik, jadi tidak dihubungi.");
    }

    [Fact]
    public async Task A_gateway_in_the_open_must_have_tls_and_any_must_have_a_secret()
    {
        await using var gateway = new Gateway();
        await using (var open = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}"))
        {
            var number = (await open.Desk.FileAsync("pemohon")).Number;
            (await open.RowsAsync(number, "webhook")).Should().BeEmpty();
        }

        await using var weak = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}", internalHosts: _loopback, secret: "whsec_" + Convert.ToBase64String(new byte[8]));
        (await weak.RowsAsync((await weak.Desk.FileAsync("pemohon")).Number, "webhook")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("192.168.1.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::7f00:1")]
    public void Addresses_of_networks_are_not_public(string address) => PublicAddresses.Contains(IPAddress.Parse(address)).Should().BeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("103.10.1.1")]
    [InlineData("2606:4700::1111")]
    public void Addresses_of_the_world_are(string address) => PublicAddresses.Contains(IPAddress.Parse(address)).Should().BeTrue();

    [Fact]
    public async Task Who_cannot_be_reached_by_mail_is_reached_by_telephone_and_the_ticket_shows_both()
    {
        await using var gateway = new Gateway();
        await using var mail = StrangeServer.Mail(line => line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? "550 tidak ada kotak itu" : null);
        await using var region = await DeliveryRegion.OpenAsync($"gateway: {gateway.Address}", mail.Port, _loopback);
        var number = (await region.Desk.FileAsync("pemohon")).Number;

        await region.PassAsync();
        await region.PassAsync();

        (await region.RowsAsync(number, "email")).Should().OnlyContain(row => row.State == "parked");
        (await region.RowsAsync(number, "webhook")).Select(row => (row.Recipient, row.State)).Should().Equal(("petugas", "sent"), ("petugas", "sent"));
    }

    private static string Signature(GatewayCall call)
    {
        var key = Convert.FromBase64String(DeliveryRegion.Secret["whsec_".Length..]);
        var signed = $"{call.Headers["webhook-id"]}.{call.Headers["webhook-timestamp"]}.{call.Body}";
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
    }
}
