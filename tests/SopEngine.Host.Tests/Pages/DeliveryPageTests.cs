using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Deliveries;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>What has become of messages, seen on pages and over HTTP, with a mail server that nobody runs.</summary>
public sealed class DeliveryPageTests : IDisposable
{
    private readonly SopEngineHost _host = new SopEngineHost()
        .Set("SopEngine:Mail:Host", "127.0.0.1").Set("SopEngine:Mail:Port", "1").Set("SopEngine:Mail:Security", "None").Set("SopEngine:Deliveries:ParkAfter", "1");

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_message_that_could_not_be_sent_is_seen_on_its_ticket_and_decided_on_by_the_admin()
    {
        var number = await FileAndFailAsync();

        var ticket = (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync($"tiket/{number}/pesan")).ShouldBe(200);
        ticket.ShouldBeUsable();
        ticket.Text.Should().Contain("Kotak masuk").And.Contain("Surel").And.Contain("Gagal, perlu keputusan").And.Contain("Peladen surel tidak dapat dihubungi.");

        var admin = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        var list = (await admin.GetAsync("pengiriman")).ShouldBe(200);
        list.ShouldBeUsable();
        var form = list.Document.QuerySelector("section.parked")!.Id!;
        var refused = (await admin.SendAsync(list, form, [("act", "skip"), ("ground", " ")])).ShouldBe(422);
        refused.Text.Should().Contain("Alasan wajib diisi.");
        var done = (await admin.SendAsync(refused, form, [("act", "skip"), ("ground", "Sudah ditelepon.")])).ShouldBe(200);
        done.Text.Should().Contain("Pesan itu dilewati.").And.Contain("Tidak ada pesan yang menunggu keputusan.");
    }

    [Fact]
    public async Task Many_are_tried_again_at_once()
    {
        await FileAndFailAsync();
        var admin = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "admin");
        (await admin.GetAsync("pengiriman")).Text.Should().NotContain("Kirim ulang semuanya", "one alone has its own form");
        await FileAndFailAsync();

        var list = (await admin.GetAsync("pengiriman")).ShouldBe(200);
        list.ShouldBeUsable();
        var refused = (await admin.SendAsync(list, "semua", [("ground", "")])).ShouldBe(422);
        var done = (await admin.SendAsync(refused, "semua", [("ground", "Peladen surel sudah hidup lagi.")])).ShouldBe(200);

        done.Text.Should().Contain("Semuanya dikirim ulang.").And.Contain("Tidak ada pesan yang menunggu keputusan.");
        (await (await _host.SignInAsync(Helpdesk.Tenant, "admin")).PostAsync("deliveries/retry", new { ground = "Sekali lagi." })).Should().HaveStatus(200)
            .Json.GetProperty("retried").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task A_requester_reads_no_delivery_log_and_no_officer_decides()
    {
        var number = await FileAndFailAsync();

        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor")).GetAsync($"tiket/{number}/pesan")).ShouldBe(403);
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it")).GetAsync("pengiriman")).ShouldBe(403);
    }

    [Fact]
    public async Task A_program_reads_and_decides_too()
    {
        var number = await FileAndFailAsync();
        var admin = await _host.SignInAsync(Helpdesk.Tenant, "admin");

        var parked = (await admin.GetAsync("deliveries")).Items().Should().ContainSingle().Subject;
        parked.Text("ticket").Should().Be(number);
        parked.Text("way").Should().Be("email");
        (await admin.PostAsync($"deliveries/{parked.Text("id")}/retry", new { })).Should().HaveStatus(422);
        (await admin.PostAsync($"deliveries/{parked.Text("id")}/retry", new { ground = "Peladen diganti." })).Should().HaveStatus(204);
        (await admin.PostAsync($"deliveries/{parked.Text("id")}/retry", new { ground = "Lagi." })).Should().HaveStatus(409);
        (await admin.GetAsync($"tickets/{number}/deliveries")).Items().Single(row => row.Text("way") == "email").Text("state").Should().Be("waiting");
    }

    private async Task<string> FileAndFailAsync()
    {
        var number = (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync("tickets", Helpdesk.Filing)).Json.GetProperty("number").GetString()!;
        (await _host.Services.GetRequiredService<SendDueDeliveries>().RunAsync(CancellationToken.None)).Parked.Should().Be(1);
        return number;
    }
}
