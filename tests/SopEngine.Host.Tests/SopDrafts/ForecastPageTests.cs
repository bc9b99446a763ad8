using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>What is expected of a draft and of what is in force, as a page that says how far it is while it counts.</summary>
[Collection(SharedHost.Name)]
public sealed class ForecastPageTests(SopEngineHost host)
{
    [Fact]
    public async Task The_draft_says_how_far_the_counting_is_and_then_what_came_of_it()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var draft = (await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);

        var page = (await browser.GetAsync($"{draft.Path}/prakiraan")).ShouldBe(200);

        page.ShouldBeUsable();
        page.Document.QuerySelector("[role=status] progress").Should().NotBeNull();
        page.Document.QuerySelector(".counted")!.TextContent.Should().Contain("belum dapat diperkirakan").And.Contain("diperlukan sedikitnya 100");
        page.Document.QuerySelector(".crumbs a[href$='/rancangan/" + draft.Path.Split('/')[^1] + "']").Should().NotBeNull();
    }

    [Theory]
    [InlineData("banyak")]
    [InlineData("9")]
    [InlineData("100000")]
    [InlineData("<script>")]
    public async Task A_number_that_cannot_be_is_explained_and_kept(string arrivals)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");

        var page = (await browser.GetAsync($"sop/{Helpdesk.Sop}/prakiraan?kedatangan={Uri.EscapeDataString(arrivals)}")).ShouldBe(200);

        page.ShouldBeUsable();
        page.Document.QuerySelector("#kedatangan")!.GetAttribute("value").Should().Be(arrivals);
        page.Document.QuerySelector("#kedatangan-salah")!.TextContent.Should().Contain("dari 10 sampai 400");
    }

    [Fact]
    public async Task Only_an_admin_and_who_reads_figures_sees_it()
    {
        var requester = await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor");
        (await requester.GetAsync("rancangan/1/prakiraan")).ShouldBe(403);
        (await requester.GetAsync($"sop/{Helpdesk.Sop}/prakiraan")).ShouldBe(403);

        var analyst = await Browser.SignedInAsync(host, Helpdesk.Tenant, "analis");
        (await analyst.GetAsync($"sop/{Helpdesk.Sop}/prakiraan")).ShouldBe(200);
        (await analyst.GetAsync("sop/tidak-ada/prakiraan")).ShouldBe(404);
        (await analyst.GetAsync("rancangan/1/prakiraan")).ShouldBe(403);
    }
}
