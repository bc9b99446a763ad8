using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Papers in the pages: on the ticket, as a sheet, and signed by whoever they wait for.</summary>
public sealed class PaperPagesTests : IDisposable
{
    private const string Tenant = "jabar";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task SLA_and_BA_are_agreed_to_with_the_password_and_then_the_ticket_goes_on()
    {
        var number = await FulfilledAsync(_host);
        var user = await Browser.SignedInAsync(_host, Tenant, "user");
        var ticket = await user.GetAsync($"tiket/{number}");
        var awaited = ticket.Document.QuerySelectorAll("a[href*='/surat/']").Where(link => link.ParentElement!.TextContent.Contains("menunggu tanda tangan Anda", StringComparison.Ordinal))
            .Select(link => link.GetAttribute("href")!).ToList();
        awaited.Should().HaveCount(2);
        ticket.Text.Should().Contain("Setujui pada halaman suratnya");

        (await user.SendAsync(ticket, ticket.CompletingForm, [("jawaban", "balas")])).ShouldBe(422).Text.Should().Contain("\"Dokumen SLA\" belum kembali");

        foreach (var address in awaited)
        {
            var page = (await user.GetAsync(address)).ShouldBe(200);
            page.ShouldBeUsable();
            page.Document.QuerySelector("article.surat")!.TextContent.Should().Contain("Nomor: 555/");
            (await user.SendAsync(page, "setujui", [("password", "keliru")])).ShouldBe(422).Text.Should().Contain("tidak cocok dengan akun Anda");
            var signed = (await user.SendAsync(page, "setujui", [("password", $"user-{Tenant}-2026!")])).ShouldBe(200);
            signed.Text.Should().Contain("Persetujuan Anda tercatat").And.Contain("Disetujui pada halaman ini oleh Neng Sri Mulyani");
            signed.Document.QuerySelector("input[name=password]").Should().BeNull("it is signed");
        }

        ticket = await user.GetAsync($"tiket/{number}");
        (await user.SendAsync(ticket, ticket.CompletingForm, [("jawaban", "balas")])).ShouldBe(200).Text.Should().Contain("Close Tiket");
        (await user.GetAsync($"tiket/{number}/riwayat")).Text.Should().Contain("Surat ditandatangani");
    }

    [Fact]
    public async Task A_paper_is_for_who_may_read_its_ticket()
    {
        var number = await FulfilledAsync(_host);
        var address = (await (await Browser.SignedInAsync(_host, Tenant, "agen")).GetAsync($"tiket/{number}")).Document.QuerySelector("a[href*='/surat/']")!.GetAttribute("href")!;

        (await (await Browser.SignedInAsync(_host, Tenant, "kabid")).GetAsync(address)).Status.Should().BeOneOf(200, 404);
        (await (await Browser.SignedInAsync(_host, Tenant, "analis")).GetAsync(address)).ShouldBe(404);
        (await new Browser(_host, Tenant).GetAsync(address)).Path.Should().StartWith($"/{Tenant}/masuk");
        (await (await Browser.SignedInAsync(_host, "banten", "admin")).GetAsync(address.Replace(Tenant, "banten", StringComparison.Ordinal))).ShouldBe(404);
        var agen = await Browser.SignedInAsync(_host, Tenant, "agen");
        (await agen.GetAsync(address)).Document.QuerySelector("input[name=password]").Should().BeNull("it does not wait for him");
        (await agen.GetAsync($"tiket/{number}/surat/bukan-id")).ShouldBe(404);
    }

    [Fact]
    public async Task An_officer_signs_by_certificate_where_a_signer_is_connected_and_it_is_checked()
    {
        await using var signing = new SopEngineHost().Set("SopEngine:Signatures:Signer", "Local");
        var number = await FulfilledAsync(signing);
        var agen = await Browser.SignedInAsync(signing, Tenant, "agen");
        var address = (await agen.GetAsync($"tiket/{number}")).Document.QuerySelectorAll("a[href*='/surat/']").First(link => link.TextContent == "Dokumen SLA").GetAttribute("href")!;
        var page = await agen.GetAsync(address);

        (await agen.SendAsync(page, "tandatangani", [("passphrase", "pendek")])).ShouldBe(422).Text.Should().Contain("paling sedikit 8");
        var signed = (await agen.SendAsync(page, "tandatangani", [("passphrase", "frasa sandi rahasia")])).ShouldBe(200);

        signed.Text.Should().Contain("Ditandatangani secara elektronik oleh Gilang Ramadhan").And.Contain("Utuh; sertifikat Gilang Ramadhan (sertifikat latihan, bukan BSrE)");
        signed.Html.Should().NotContain("frasa sandi rahasia");
        signed.Document.QuerySelector("input[name=passphrase]").Should().BeNull();
    }

    [Fact]
    public async Task An_admin_tries_a_text_on_a_real_ticket_and_is_told_what_is_wrong_with_it()
    {
        var number = await FulfilledAsync(_host);
        var admin = await Browser.SignedInAsync(_host, Tenant, "admin");
        (await admin.GetAsync("naskah")).ShouldBe(200).Text.Should().Contain("berita-acara").And.Contain("tugas-baru");
        var page = (await admin.GetAsync($"naskah/surat/berita-acara?tiket={number}")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Document.QuerySelector("article.surat")!.TextContent.Should().Contain("PIHAK PERTAMA").And.Contain(number);

        var wrong = (await admin.SendAsync(page, "coba", [("tiket", number), ("text", "<p>\n{{surat.nommor}}</p>")])).ShouldBe(200);
        wrong.Text.Should().Contain("Baris 2, kolom 1.").And.Contain("Maksudnya \"surat.nomor\"?");
        wrong.Document.QuerySelector("article.surat").Should().BeNull();
        var changed = await admin.SendAsync(page, "coba", [("tiket", number), ("text", "<p>Coba {{petugas.nama}} <strong>{{tiket.nomor}}</strong></p>")]);
        changed.Document.QuerySelector("article.surat p")!.TextContent.Should().Be($"Coba Gilang Ramadhan {number}");
        (await admin.GetAsync("naskah/surat/berita-acara")).Text.Should().Contain("PIHAK PERTAMA", "nothing was saved");
        (await admin.GetAsync($"naskah/pesan/tugas-baru?tiket={number}")).ShouldBe(200).Text.Should().Contain($"Tugas baru: {number}");
        (await admin.GetAsync("naskah/surat/tidak-ada")).ShouldBe(404);
        (await admin.GetAsync("naskah/lain/berita-acara")).ShouldBe(404);
        (await (await Browser.SignedInAsync(_host, Tenant, "agen")).GetAsync("naskah")).ShouldBe(403);
        (await (await Browser.SignedInAsync(_host, Tenant, "agen")).GetAsync("naskah/surat/berita-acara")).ShouldBe(403);
    }

    private static async Task<string> FulfilledAsync(SopEngineHost host)
    {
        var walk = await RegionWalk.OfAsync(host, Tenant);
        await walk.FileAsync("user");
        await walk.TakeAsync("verifikasi", "ya");
        await walk.TakeAsync("disposisi", "disposisi", ("petugas", "agen"));
        await walk.TakeAsync("pemenuhan", "selesai");
        return walk.Number;
    }
}
