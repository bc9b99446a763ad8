using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Ready replies, outages and filing again, by plain forms.</summary>
public sealed class OutagePageTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_ready_reply_is_put_after_what_was_typed_and_nothing_is_sent()
    {
        var number = await FileAsync();
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        var page = await staff.GetAsync($"tiket/{number}");

        var inserted = (await staff.SendAsync(page, "komentar", [("aksi", "sisipkan"), ("text", "Sudah saya tulis."), ("pembaca", "petugas"), ("balasan", "sudah-diterima")])).ShouldBe(200);

        inserted.ShouldBeUsable();
        var text = inserted.Document.QuerySelector("#komentar-text")!.TextContent;
        text.Should().StartWith("Sudah saya tulis.").And.Contain(number).And.NotContain("{{");
        inserted.Document.QuerySelector("input[value=petugas][checked]").Should().NotBeNull("whoever was to read it stays chosen");
        inserted.Document.QuerySelectorAll("article.card").Should().BeEmpty("nothing was sent");
        (await staff.SendAsync(inserted, "komentar", [])).ShouldBe(200).Text.Should().Contain("Komentar tersimpan.");
        (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor")).GetAsync($"tiket/{number}")).Document.QuerySelector("[data-replies]").Should().BeNull();
    }

    [Fact]
    public async Task An_outage_shows_its_parts_and_a_part_shows_its_outage_and_what_it_was_told()
    {
        var (outage, part) = (await FileAsync(), await FileAsync());
        var staff = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        (await staff.SendAsync(await staff.GetAsync($"tiket/{outage}"), "gangguan", [("ground", "Banyak laporan.")])).ShouldBe(200).Text.Should().Contain("Tiket ini sekarang induk gangguan.");
        var wrong = (await staff.SendAsync(await staff.GetAsync($"tiket/{outage}"), "tambah-bagian", [("part", "BWI-1999-0001")])).ShouldBe(422);
        wrong.ShouldBeUsable();
        wrong.Document.QuerySelector("#tambah-bagian-part")!.GetAttribute("value").Should().Be("BWI-1999-0001");

        var made = (await staff.SendAsync(wrong, "tambah-bagian", [("part", part)])).ShouldBe(200);
        made.ShouldBeUsable();
        made.Text.Should().Contain("1 tiket menjadi bagian gangguan ini");
        (await staff.SendAsync(made, "komentar", [("text", "Kabel laut putus."), ("pembaca", "semua")])).ShouldBe(200);

        var seen = (await (await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor")).GetAsync($"tiket/{part}")).ShouldBe(200);
        seen.ShouldBeUsable();
        seen.Text.Should().Contain($"Dari gangguan {outage}").And.Contain("Kabel laut putus.").And.Contain("Tiket ini bagian dari gangguan");
        (await staff.SendAsync(await staff.GetAsync($"tiket/{part}"), "lepas-gangguan", [("ground", "Salah nomor.")])).ShouldBe(200).Text.Should().Contain("dilepaskan dari gangguan");
    }

    [Fact]
    public async Task A_closed_ticket_offers_to_be_filed_again_and_both_show_it()
    {
        var number = await FileAsync();
        var requester = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "pelapor");
        var closed = (await requester.SendAsync(await requester.GetAsync($"tiket/{number}"), "tarik", [])).ShouldBe(200);
        var again = closed.Document.QuerySelectorAll("a").Single(link => link.TextContent == "Ajukan lagi terkait tiket ini").GetAttribute("href")!;
        var form = (await requester.GetAsync(again)).ShouldBe(200);
        form.ShouldBeUsable();

        var refused = (await requester.SendAsync(form, "ajukan", [.. Reports.Fields, ("terkait", "BWI-1999-0001")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Document.QuerySelector("#ajukan-follows").Should().NotBeNull();
        refused.Document.QuerySelector("input[name=terkait]").Should().BeNull("without the wrong number it can be filed");

        (await requester.SendAsync(form, "ajukan", Reports.Fields)).ShouldBe(200).Text.Should().Contain("Permintaan Anda sudah diterima");
        (await requester.GetAsync($"tiket/{number}")).Text.Should().Contain("Diajukan lagi");
        (await requester.GetAsync("ajukan?sop=helpdesk-aplikasi-jaringan&terkait=BWI-1999-0001")).ShouldBe(404);
    }

    private async Task<string> FileAsync() =>
        (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync("tickets", Helpdesk.Filing)).Json.GetProperty("number").GetString()!;
}
