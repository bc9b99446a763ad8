using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>An admin walks a pretend ticket through a draft by plain forms.</summary>
[Collection(SharedHost.Name)]
public sealed class TrialPageTests(SopEngineHost host)
{
    [Fact]
    public async Task A_pretend_ticket_is_filed_worked_on_and_waited_for()
    {
        var (browser, page) = await BeginAsync();
        page.Document.QuerySelector("main")!.TextContent.Should().Contain("Jam tiruan").And.Contain("Sebagai pelapor: mengajukan");

        page = (await browser.SendAsync(page, "ajukan", [])).ShouldBe(200);
        page.ShouldBeUsable();
        page.Document.QuerySelector("main")!.TextContent.Should().Contain("Tiket tiruan berjalan").And.Contain("Sebagai Staff IT").And.Contain("Pesan yang akan terkirim");
        page.Document.QuerySelectorAll("details .pre").Should().NotBeEmpty("messages are shown as they would go out");

        page = (await browser.SendAsync(page, "jam", [("ke", "besok")])).ShouldBe(200);
        page.Document.QuerySelector("#jam-tiruan")!.TextContent.Should().Contain("09.00");
        page = (await browser.SendAsync(page, page.Document.QuerySelector("form input[name=langkah]")!.ParentElement!.QuerySelector("input[name=formulir]")!.GetAttribute("value")!, [("jawaban", "ya")])).ShouldBe(200);
        page.Document.QuerySelector("main")!.TextContent.Should().Contain("Melaksanakan perbaikan");
        page.Document.QuerySelector("svg.chart").Should().NotBeNull();
    }

    [Fact]
    public async Task What_was_done_cannot_be_made_up_and_a_broken_page_says_what_to_do()
    {
        var (browser, page) = await BeginAsync();

        page = await browser.SendAsync(page, "ajukan", [("cerita", "CfDJ8-karangan")]);

        page.ShouldBe(409).Document.QuerySelector("main")!.TextContent.Should().Contain("Mulailah uji coba yang baru");
    }

    [Fact]
    public async Task A_form_without_what_it_asks_is_refused_and_keeps_what_was_typed()
    {
        var (browser, page) = await BeginAsync();
        var box = page.Document.QuerySelector("form input[name='f.uraian'], form textarea[name^='f.']")!.GetAttribute("name")!;

        page = await browser.SendAsync(page, "ajukan", [(box, "")]);

        page.ShouldBe(422).ShouldBeUsable();
        page.Document.QuerySelector("[role=alert]").Should().NotBeNull();
    }

    [Fact]
    public async Task Only_an_admin_tries()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it");

        (await browser.GetAsync("rancangan/1/coba")).ShouldBe(403);
        (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin")).GetAsync("rancangan/99999/coba")).ShouldBe(404);
    }

    private async Task<(Browser Browser, PageAnswer Page)> BeginAsync()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var draft = (await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);
        return (browser, (await browser.GetAsync($"{draft.Path}/coba")).ShouldBe(200));
    }
}
