using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>A draft goes to its examiners from its page, without script, and comes back from its ticket.</summary>
[Collection(SharedHost.Name)]
public sealed class ApprovalPageTests(SopEngineHost host)
{
    [Fact]
    public async Task A_draft_is_weighed_proposed_and_given_back_on_pages_alone()
    {
        var author = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var draft = (await author.SendAsync(await author.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);
        draft = (await author.SendAsync(draft, "rancangan", [("steps/lapor/activity", "Melaporkan kendala dengan jelas")])).ShouldBe(200);
        var address = draft.Path.Split('#')[0];

        var weigh = (await author.GetAsync($"{address}/ajukan")).ShouldBe(200);
        weigh.ShouldBeUsable();
        weigh.Text.Should().Contain("Melaporkan kendala dengan jelas").And.Contain("revisi 2").And.NotContain("belum ada.");
        var empty = (await author.SendAsync(weigh, "ajukan", [("perubahan", "")])).ShouldBe(422);
        empty.ShouldBeUsable();
        var ticket = (await author.SendAsync(empty, "ajukan", [("perubahan", "Kalimat baris 1 diperjelas.")])).ShouldBe(200);
        ticket.Text.Should().Contain("Lihat rancangan yang diajukan");

        var standing = (await author.GetAsync(address)).ShouldBe(200);
        standing.ShouldBeUsable();
        standing.Text.Should().Contain("sedang dimintakan pengesahan sebagai revisi 2");
        standing.Document.QuerySelector("textarea").Should().BeNull("what is examined stands still");
        (await author.SendAsync(draft, "rancangan", [("steps/lapor/activity", "Diam-diam lain")])).ShouldBe(409).Text.Should().Contain("sedang diajukan");

        var head = await Browser.SignedInAsync(host, Helpdesk.Tenant, "kabid");
        var seen = (await head.GetAsync($"rancangan/tiket/{ticket.Path.Split('/')[^1].Split('#')[0].Split('?')[0]}")).ShouldBe(200);
        seen.Text.Should().Contain("Melaporkan kendala dengan jelas");
        (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor")).GetAsync(address)).ShouldBe(403);
    }

    [Fact]
    public async Task A_broken_draft_says_why_it_cannot_be_proposed()
    {
        var author = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var draft = (await author.SendAsync(await author.GetAsync("rancangan"), "baru", [("judul", "SOP Setengah Jadi")])).ShouldBe(200);

        var weigh = (await author.GetAsync($"{draft.Path.Split('#')[0]}/ajukan")).ShouldBe(200);
        weigh.ShouldBeUsable();

        weigh.Text.Should().Contain("SOP yang bermasalah tidak dapat diajukan");
        weigh.Document.QuerySelector("form[action$=ajukan]").Should().BeNull();
    }
}
