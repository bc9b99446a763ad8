using SopEngine.Application.Sops;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace SopEngine.Host.Tests.Walks;

/// <summary>
/// The five signed SOPs, walked over HTTP from filing to end by their own people: every answer of every row is given at least once, and the moves that the tickets' histories
/// tell are those of the documents, no more and no fewer.
/// </summary>
public abstract class FiveRegionsContract : IAsyncLifetime
{
    private SopEngineHost _host = null!;

    /// <summary>A host on a database of its own.</summary>
    protected abstract Task<SopEngineHost> NewHostAsync();

    public async Task InitializeAsync() => _host = await NewHostAsync();

    /// <summary>What was walked is what the histories tell: on every database each ticket is proved from its history before the host goes.</summary>
    public async Task DisposeAsync()
    {
        var report = await _host.Services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None);
        await _host.DisposeAsync();
        report.Tickets.Should().BePositive();
        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Batam_walks_three_tiers_and_reopens()
    {
        var walk = await RegionWalk.OfAsync(_host, "batam");
        var topics = (await (await walk.AsAsync("admin")).GetAsync("sops/pengelolaan-layanan-it-support")).Json.GetProperty("intake").List("topics");
        topics.Should().HaveCountGreaterThanOrEqualTo(8);
        await walk.FileAsync("pengguna");
        (await walk.TicketAsync()).Text("dueAt").Should().NotBeNull("the topic promises a time");
        await walk.TakeAsync("proses-it-support", "lapor");
        await walk.TakeAsync("nilai-it-support", "ya");
        await walk.TakeAsync("tutup-it-support", "tutup");
        await walk.StandsAtAsync("konfirmasi", "resolved");
        await walk.TakeAsync("konfirmasi", "tidak");
        await walk.TakeAsync("buka-ulang", "buka-ulang");
        await walk.StandsAtAsync("proses-it-support", "open");
        await walk.TakeAsync("proses-it-support", "lapor");
        await walk.TakeAsync("nilai-it-support", "tidak");
        await walk.TakeAsync("proses-koordinator", "lapor");
        await walk.TakeAsync("nilai-koordinator", "ya");
        await walk.TakeAsync("tutup-koordinator", "tutup");
        await walk.TakeAsync("konfirmasi", "ya");
        await walk.HasEndedAsync("solved");

        await walk.FileAsync("pengguna", new Dictionary<string, object> { ["topic"] = topics[^1].GetProperty("id").GetString()! });
        await walk.TakeAsync("proses-it-support", "lapor");
        await walk.TakeAsync("nilai-it-support", "tidak");
        await walk.TakeAsync("proses-koordinator", "lapor");
        await walk.TakeAsync("nilai-koordinator", "tidak");
        await walk.TakeAsync("proses-pengawas", "lapor");
        await walk.TakeAsync("tutup-pengawas", "tutup");
        await walk.TakeAsync("konfirmasi", "ya");
        await walk.HasEndedAsync("solved");
        await MovesAreThoseOfTheDocumentAsync(walk, "batam", "pengelolaan-layanan-it-support");
    }

    [Fact]
    public async Task Banten_takes_four_channels_escalates_to_the_head_and_completes_forms()
    {
        var walk = await RegionWalk.OfAsync(_host, "banten");
        await walk.FileAsync("pelapor");
        await walk.StandsAtAsync("terima-pengaduan", "open");
        await walk.TakeAsync("terima-pengaduan", "tidak-lengkap");
        await walk.StandsAtAsync("terima-pengaduan", "waiting");
        await walk.TakeAsync("terima-pengaduan", "kirim-ulang");
        await walk.TakeAsync("terima-pengaduan", "lengkap");
        await walk.TakeAsync("layanan-tingkat-pertama", "selesai");
        await walk.StandsAtAsync("konfirmasi", "resolved");
        await walk.TakeAsync("konfirmasi", "belum-selesai");
        await walk.StandsAtAsync("penyelesaian", "open");
        await walk.TakeAsync("penyelesaian", "selesai");
        await walk.TakeAsync("konfirmasi", "selesai");
        await walk.HasEndedAsync("solved");

        foreach (var (channel, afterRegistering) in new[] { ("email", "eskalasi"), ("telepon", "tidak-diperlukan"), ("surat", "eskalasi") })
        {
            await walk.FileAsync("helpdesk", ByOfficer(channel));
            await walk.TakeAsync("terima-pengaduan", "lengkap");
            await walk.TakeAsync("layanan-tingkat-pertama", afterRegistering);
            await walk.TakeAsync("eskalasi", "eskalasikan");
            await walk.TakeAsync("disposisi", "disposisi");
            await walk.TakeAsync("penyelesaian", "tidak-selesai");
            await walk.TakeAsync("eskalasi-lanjut", "ke-pejabat");
            if (channel == "email")
            {
                await walk.TakeAsync("eskalasi-lanjut", "disposisi-ulang");
                await walk.TakeAsync("disposisi", "disposisi");
                await walk.TakeAsync("penyelesaian", "selesai");
            }
            else if (channel == "telepon")
            {
                await walk.TakeAsync("eskalasi-lanjut", "ke-kepala-dinas");
                await walk.TakeAsync("eskalasi-lanjut", "kembali-teknisi");
                await walk.TakeAsync("penyelesaian", "selesai");
            }
            else
            {
                await walk.TakeAsync("eskalasi-lanjut", "ke-kepala-dinas");
                await walk.TakeAsync("eskalasi-lanjut", "tidak-dapat");
            }

            await walk.TakeAsync("konfirmasi", "selesai");
            await walk.HasEndedAsync(channel == "surat" ? "unsolvable" : "solved");
        }

        await MovesAreThoseOfTheDocumentAsync(walk, "banten", "pengaduan-layanan-tik");
    }

    [Fact]
    public async Task Banyuwangi_returns_escalates_and_can_be_tracked_at_any_time()
    {
        var walk = await RegionWalk.OfAsync(_host, "banyuwangi");
        var filed = await walk.FileAsync("pelapor");
        await IsTrackedAsync(filed, "open");
        await walk.TakeAsync("tentukan", "tidak");
        await walk.StandsAtAsync("lapor", "waiting");
        await IsTrackedAsync(filed, "waiting");
        await walk.TakeAsync("lapor", "kirim");
        await walk.TakeAsync("tentukan", "ya");
        await walk.TakeAsync("perbaikan", "selesai");
        await walk.TakeAsync("eskalasi", "ya");
        await walk.TakeAsync("keputusan", "putuskan");
        await walk.TakeAsync("tutup", "tutup");
        await walk.HasEndedAsync("solved");
        await IsTrackedAsync(filed, "closed");

        await walk.FileAsync("pelapor");
        await walk.TakeAsync("tentukan", "ya");
        await walk.TakeAsync("perbaikan", "selesai");
        await walk.TakeAsync("eskalasi", "tidak");
        await walk.TakeAsync("tutup", "tutup");
        await walk.HasEndedAsync("solved");
        await MovesAreThoseOfTheDocumentAsync(walk, "banyuwangi", "helpdesk-aplikasi-jaringan");
    }

    [Fact]
    public async Task Trenggalek_rejects_and_approves()
    {
        var walk = await RegionWalk.OfAsync(_host, "trenggalek");
        await walk.FileAsync("pengguna");
        await walk.TakeAsync("terima-laporan", "tunjuk");
        await walk.TakeAsync("analisis", "tidak-sesuai");
        await walk.TakeAsync("tutup-tiket", "tutup");
        await walk.HasEndedAsync("rejectedOutOfScope");

        await walk.FileAsync("pengguna");
        await walk.TakeAsync("terima-laporan", "tunjuk");
        await walk.TakeAsync("analisis", "sesuai");
        await walk.TakeAsync("proses", "selesai");
        await walk.StandsAtAsync("cek", "resolved");
        await walk.TakeAsync("cek", "lapor");
        await walk.TakeAsync("setujui", "setuju");
        await walk.TakeAsync("tutup-tiket", "tutup");
        await walk.HasEndedAsync("solved");
        await MovesAreThoseOfTheDocumentAsync(walk, "trenggalek", "pengelolaan-layanan-tik");
    }

    [Fact]
    public async Task Jabar_files_on_behalf_waits_a_month_and_countersigns_papers()
    {
        var walk = await RegionWalk.OfAsync(_host, "jabar");
        var topics = (await (await walk.AsAsync("admin")).GetAsync("sops/pengoperasian-aplikasi-service-desk")).Json.GetProperty("intake").List("topics");
        foreach (var topic in topics)
        {
            await walk.FileAsync("helpdesk", ByOfficer("helpdesk", ("topic", topic.Text("id")!)));
            await walk.TakeAsync("verifikasi", "ya");
            await walk.TakeAsync("disposisi", "disposisi");
            (await walk.TicketAsync()).List("workItems")[0].Text("dueAt").Should().NotBeNull($"{topic} has a class of duration");
            await walk.TakeAsync("pemenuhan", "selesai");
            await walk.StandsAtAsync("balasan", "resolved");
            await walk.TakeAsync("balasan", "balas");
            await walk.TakeAsync("close-tiket", "close");
            await walk.HasEndedAsync("solved");
        }

        await walk.FileAsync("user");
        await walk.TakeAsync("verifikasi", "tidak");
        await walk.TakeAsync("ajukan", "melalui-helpdesk");
        await walk.TakeAsync("ajukan", "kirim");
        await walk.TakeAsync("verifikasi", "tidak");
        await walk.StandsAtAsync("ajukan", "waiting");
        var due = DateTimeOffset.Parse((await walk.TicketAsync()).List("workItems")[0].Text("dueAt")!, System.Globalization.CultureInfo.InvariantCulture);
        walk.WaitUntil(due.AddSeconds(-1));
        await _host.RunAlarmsAsync();
        await walk.StandsAtAsync("ajukan", "waiting");
        walk.WaitUntil(due);
        (await _host.RunAlarmsAsync()).Should().Be(1);
        await walk.HasEndedAsync("autoClosedIncomplete");
        await MovesAreThoseOfTheDocumentAsync(walk, "jabar", "pengoperasian-aplikasi-service-desk");
    }

    private async Task MovesAreThoseOfTheDocumentAsync(RegionWalk walk, string tenant, string sop)
    {
        var running = _host.Services.GetRequiredService<SopRegistry>().FindInForce(new TenantId(tenant), sop)!.Running;

        (await walk.MovesAsync()).Should().BeEquivalentTo(ExpectedMoves.Of(tenant, running));
    }

    private async Task IsTrackedAsync(System.Text.Json.JsonElement filed, string status)
    {
        var seen = await _host.Anonymous("banyuwangi").PostAsync("track", new { number = filed.Text("number"), key = filed.Text("trackingKey") });
        seen.Should().HaveStatus(200).Json.Text("status").Should().Be(status);
    }

    private static Dictionary<string, object> ByOfficer(string channel, params (string Name, object Value)[] more) =>
        new(more.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))
        {
            ["channel"] = channel,
            ["receivedAt"] = "2026-11-23T08:10:00+07:00",
            ["onBehalfOf"] = new { name = "Siti Aminah", unit = "Dinas Sosial", phone = "0812 3456 7890" },
        };
}
