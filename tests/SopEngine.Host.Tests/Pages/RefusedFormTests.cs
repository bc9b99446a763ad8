using System.Net.Http.Headers;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A form that cannot be accepted loses nothing and says what to do; one that is sent twice is carried out once.</summary>
[Collection(SharedHost.Name)]
public sealed class RefusedFormTests(SopEngineHost host)
{
    [Fact]
    public async Task A_refused_report_keeps_what_was_typed_and_says_what_is_missing_where()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");

        var page = (await browser.SendAsync(
            await browser.GetAsync("ajukan"), "ajukan", [("f.nama", "Rina <b>&\""), ("f.opd", "kec-rogojampi")], [("f.lampiran", "bukti.png", Reports.Picture)])).ShouldBe(422);

        page.Field("f.nama")!.GetAttribute("value").Should().Be("Rina <b>&\"");
        page.Document.QuerySelector("select[name='f.opd'] option[selected]")!.GetAttribute("value").Should().Be("kec-rogojampi");
        page.Document.QuerySelector("input[type=checkbox][name='f.lampiran']")!.ParentElement!.TextContent.Should().Contain("bukti.png");
        var wrong = page.Field("f.uraian")!;
        wrong.GetAttribute("aria-invalid").Should().Be("true");
        page.Document.GetElementById(wrong.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent.Should().Contain("wajib");
        page.Document.QuerySelector($"[role=alert] a[href='#{wrong.Id}']").Should().NotBeNull("the list on top leads to the field");
    }

    [Fact]
    public async Task A_kept_file_goes_along_when_the_form_is_sent_again()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var refused = await browser.SendAsync(await browser.GetAsync("ajukan"), "ajukan", [("f.nama", "Rina")], [("f.lampiran", "bukti.png", Reports.Picture)]);

        var receipt = (await browser.SendAsync(refused, "ajukan", Reports.Fields)).ShouldBe(200);

        (await browser.GetAsync($"tiket/{Reports.Number().Match(receipt.Text).Value}")).Text.Should().Contain("bukti.png");
    }

    [Fact]
    public async Task A_report_that_is_sent_twice_is_one_ticket()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var form = await browser.GetAsync("ajukan");

        var first = await browser.SendAsync(form, "ajukan", Reports.Fields);
        var second = await browser.SendAsync(form, "ajukan", Reports.Fields);

        Reports.Number().Match(second.Text).Value.Should().Be(Reports.Number().Match(first.Text).Value).And.StartWith("BWI-");
    }

    [Fact]
    public async Task A_form_sent_again_with_other_answers_is_not_taken_for_the_first()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var form = await browser.GetAsync("ajukan");
        await browser.SendAsync(form, "ajukan", Reports.Fields);

        var page = (await browser.SendAsync(form, "ajukan", [.. Reports.Fields.Where(field => field.Name != "f.objek"), ("f.objek", "E-mail")])).ShouldBe(422);

        page.Field("f.objek")!.GetAttribute("value").Should().Be("E-mail");
        (await browser.SendAsync(page, "ajukan", [])).ShouldBe(200).Text.Should().Contain("sudah diterima");
    }

    [Fact]
    public async Task A_receipt_is_shown_once()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        var (_, key) = await Reports.FileAsync(browser);

        (await browser.GetAsync("ajukan/selesai")).ShouldBe(200).Html.Should().NotContain(key);
    }

    [Fact]
    public async Task A_step_that_somebody_else_has_done_says_who_and_keeps_what_was_typed()
    {
        var (number, _) = await Reports.FileAsync(await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor"));
        var first = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var second = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var (seen, also) = (await first.GetAsync($"tiket/{number}"), await second.GetAsync($"tiket/{number}"));
        await first.SendAsync(seen, seen.CompletingForm, [("jawaban", "ya")]);

        var page = (await second.SendAsync(also, also.CompletingForm, [("jawaban", "tidak"), ("f.alasan", "Kurang lengkap menurut saya.")])).ShouldBe(409);

        page.Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain("Agus Setiawan");
        page.Text.Should().Contain("Kurang lengkap menurut saya.");
    }

    [Fact]
    public async Task No_answer_is_an_answer_that_is_asked_for()
    {
        var (number, _) = await Reports.FileAsync(await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor"));
        var officer = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");
        var ticket = await officer.GetAsync($"tiket/{number}");

        (await officer.SendAsync(ticket, ticket.CompletingForm, [])).ShouldBe(422).Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain("Pilih jawaban");
    }

    [Theory]
    [InlineData("masuk")]
    [InlineData("lacak")]
    [InlineData("ajukan?sop=helpdesk-aplikasi-jaringan")]
    [InlineData("tiket/BWI-2026-0001")]
    public async Task A_form_without_our_token_is_refused_in_words(string address)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        using var form = new FormUrlEncodedContent([new("number", "x")]);

        var page = (await PageAnswer.ReadAsync(await browser.Http.PostAsync(new Uri($"/banyuwangi/{address}", UriKind.Relative), form))).ShouldBe(400);

        page.Text.Should().Contain("kedaluwarsa").And.Contain("belum disimpan");
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused_in_words()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        using var body = new StringContent("bukan formulir");
        body.Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data");

        (await PageAnswer.ReadAsync(await browser.Http.PostAsync(new Uri("/banyuwangi/masuk", UriKind.Relative), body))).Status.Should().BeInRange(400, 422);
    }
}
