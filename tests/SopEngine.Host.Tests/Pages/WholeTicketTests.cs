using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A whole report of Banyuwangi, carried from filing to its end by forms alone.</summary>
[Collection(SharedHost.Name)]
public sealed class WholeTicketTests(SopEngineHost host)
{
    [Fact]
    public async Task A_report_goes_its_whole_way_through_the_pages()
    {
        var requester = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var officer = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var head = await Browser.SignedInAsync(host, Helpdesk.Tenant, "kabid");
        var (number, key) = await Reports.FileAsync(requester);
        (await officer.GetAsync("tugas")).Text.Should().Contain(number);

        (await AnswerAsync(officer, number, "ya")).Text.Should().Contain("Melaksanakan perbaikan");
        await AnswerAsync(officer, number, "selesai", [("f.catatan", "Kabel diganti.")], [("f.foto", "foto.png", Reports.Picture)]);
        await AnswerAsync(officer, number, "ya", [("f.catatan-permasalahan", "Perlu anggaran.")]);
        await AnswerAsync(head, number, "putuskan", [("f.keputusan", "Setuju."), ("f.masukan", "Segera.")]);
        var closed = await AnswerAsync(officer, number, "tutup");

        closed.Document.QuerySelector(".lead")!.TextContent.Should().Contain("Ditutup").And.Contain("selesai");
        closed.Document.QuerySelectorAll("ul.files a[href^='/banyuwangi/berkas/']").Select(link => link.TextContent).Should().Equal("foto.png");
        var anybody = new Browser(host, Helpdesk.Tenant);
        var tracked = (await anybody.SendAsync(await anybody.GetAsync("lacak"), "lacak", [("number", number), ("key", key)])).ShouldBe(200);
        tracked.Text.Should().Contain(number).And.Contain("Ditutup");
        tracked.Text.Should().NotContain("Rina");
        tracked.Path.Should().Be("/banyuwangi/lacak", "number and key are no part of an address");
    }

    [Fact]
    public async Task A_returned_report_is_the_requesters_to_mend_with_what_he_wrote_in_it()
    {
        var requester = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var officer = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var (number, _) = await Reports.FileAsync(requester);

        await AnswerAsync(officer, number, "tidak", [("f.alasan", "Sebutkan lantainya.")]);

        (await requester.GetAsync("tugas")).Text.Should().Contain(number).And.Contain("dikembalikan");
        var ticket = await requester.GetAsync($"tiket/{number}");
        ticket.Field("f.uraian")!.TextContent.Should().Be("SIMPEG tidak dapat dibuka sejak pagi.");
        await AnswerAsync(requester, number, "kirim", [("f.uraian", "SIMPEG di lantai 2.")]);
        (await officer.GetAsync("tugas")).Text.Should().Contain(number);
    }

    [Fact]
    public async Task Taking_pausing_commenting_and_withdrawing_are_forms_too()
    {
        var requester = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var officer = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var (number, _) = await Reports.FileAsync(requester);
        var ticket = await officer.GetAsync($"tiket/{number}");
        var taken = ticket.Document.QuerySelectorAll("input[name=formulir]").Select(input => input.GetAttribute("value")!).First(id => id.StartsWith("ambil-", StringComparison.Ordinal));

        (await officer.SendAsync(ticket, taken, [])).ShouldBe(200).Text.Should().Contain("Anda yang mengerjakan");
        (await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "tunda", [("ground", "Menunggu data.")])).ShouldBe(200).Text.Should().Contain("Menunggu pelapor");
        (await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "lanjutkan", [])).ShouldBe(200).Text.Should().Contain("Sisa");
        await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "komentar", [("text", "Catatan di antara kami."), ("pembaca", "petugas")]);
        await officer.SendAsync(await officer.GetAsync($"tiket/{number}"), "komentar", [("text", "Sedang diperiksa."), ("pembaca", "semua")]);

        var seen = await requester.GetAsync($"tiket/{number}");
        seen.Text.Should().Contain("Sedang diperiksa.").And.NotContain("Catatan di antara kami.");
        (await requester.SendAsync(seen, "tarik", [])).ShouldBe(200).Document.QuerySelector(".lead")!.TextContent.Should().Contain("Ditutup");
    }

    private static async Task<PageAnswer> AnswerAsync(
        Browser browser, string number, string outcome, (string, string)[]? fields = null, (string, string, byte[])[]? files = null)
    {
        var ticket = (await browser.GetAsync($"tiket/{number}")).ShouldBe(200);
        var done = (await browser.SendAsync(ticket, ticket.CompletingForm, [("jawaban", outcome), .. fields ?? []], files)).ShouldBe(200);
        done.Document.QuerySelector("[role=status]")!.TextContent.Should().Contain("tersimpan");
        return done;
    }
}
