using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>An admin writes an SOP in its table, without script: every button sends the whole table along, and nothing that was typed is lost.</summary>
[Collection(SharedHost.Name)]
public sealed class SopDraftPageTests(SopEngineHost host)
{
    private const string Form = "rancangan";

    [Fact]
    public async Task A_new_sop_is_typed_row_by_row_until_it_can_run()
    {
        var (browser, page) = await NewAsync("SOP Permintaan Subdomain");
        page = await ActAsync(browser, page, "tambah-pelaksana");
        page = await ActAsync(browser, page, "tambah-baris baris-1", ("lanes/pelaksana-2/label", "Staff IT"), ("lanes/pelaksana-2/role", "staff-it"), ("steps/baris-1/activity", "Mengajukan subdomain"));
        page = await ActAsync(
            browser, page, "", ("steps/baris-2/activity", "Membuat subdomain"), ("steps/baris-2/lane", "pelaksana-2"), ("steps/baris-2/phase", "close"), ("steps/baris-2/time", "1 hari kerja"),
            ("steps/baris-2/outcomes/selesai/target", "close solved"));

        Findings(page).Should().Contain("tonggak \"diajukan\"", "nothing says when it counts as filed");
        page.Document.QuerySelector("#baris-2")!.TextContent.Should().Contain("1 hari, sampai kantor tutup");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            page = page.Document.QuerySelector("#temuan button[value*=tonggak]") is { } fix ? await ActAsync(browser, page, fix.GetAttribute("value")!) : page;
        }

        page.Document.QuerySelector("#temuan")!.TextContent.Should().Contain("SOP ini dapat berjalan");
        var yaml = await browser.Http.GetStringAsync(new Uri($"{page.Path.Split('#')[0]}/yaml", UriKind.Relative));
        yaml.Should().Contain("sop: sop-permintaan-subdomain").And.Contain("activity: Membuat subdomain").And.Contain("close: solved");
    }

    [Fact]
    public async Task What_was_done_can_be_taken_back_and_done_again_on_another_computer()
    {
        var (browser, page) = await NewAsync("SOP Urungkan");
        page = await ActAsync(browser, page, "", ("steps/baris-1/activity", "Satu"));
        page = await ActAsync(browser, page, "tambah-baris baris-1");

        var elsewhere = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        page = await ActAsync(elsewhere, await elsewhere.GetAsync(page.Path), "urungkan");
        Rows(page).Should().Be(1);
        page = await ActAsync(elsewhere, page, "urungkan");
        Value(page, "steps/baris-1/activity").Should().BeEmpty();
        page = await ActAsync(elsewhere, page, "ulangi");
        Value(page, "steps/baris-1/activity").Should().Be("Satu");
        page = await ActAsync(elsewhere, page, "ulangi");
        Rows(page).Should().Be(2);
        page.Document.QuerySelector("button[value=ulangi]")!.HasAttribute("disabled").Should().BeTrue();
    }

    [Fact]
    public async Task Two_at_one_draft_keep_both_and_compare_the_same_cell()
    {
        var (one, mine) = await NewAsync("SOP Berdua");
        var two = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var theirs = await two.GetAsync(mine.Path);
        await ActAsync(two, theirs, "", ("steps/baris-1/activity", "Punya dia"), ("steps/baris-1/time", "10 menit"));

        var refused = await one.SendAsync(mine, Form, [("steps/baris-1/activity", "Punya saya"), ("steps/baris-1/outputs", "Nomor tiket")]);

        refused.ShouldBe(409).ShouldBeUsable();
        refused.Text.Should().Contain("Punya dia");
        Value(refused, "steps/baris-1/activity").Should().Be("Punya saya", "what he typed is still there");
        var settled = await ActAsync(one, refused, "", ("pakai:steps/baris-1/activity", "saya"));
        Value(settled, "steps/baris-1/activity").Should().Be("Punya saya");
        Value(settled, "steps/baris-1/time").Should().Be("10 menit", "what the other typed elsewhere stays");
        Value(settled, "steps/baris-1/outputs").Should().Be("Nomor tiket");
    }

    [Fact]
    public async Task Whoever_gives_way_keeps_what_stands()
    {
        var (one, mine) = await NewAsync("SOP Mengalah");
        var two = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        await ActAsync(two, await two.GetAsync(mine.Path), "", ("steps/baris-1/activity", "Punya dia"));
        var refused = (await one.SendAsync(mine, Form, [("steps/baris-1/activity", "Punya saya"), ("steps/baris-1/outputs", "Nomor tiket")])).ShouldBe(409);

        var settled = await ActAsync(one, refused, "");

        Value(settled, "steps/baris-1/activity").Should().Be("Punya dia");
        Value(settled, "steps/baris-1/outputs").Should().Be("Nomor tiket");
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_adds_one_row()
    {
        var (browser, page) = await NewAsync("SOP Sekali");
        await ActAsync(browser, page, "tambah-baris baris-1");

        Rows(await ActAsync(browser, page, "tambah-baris baris-1")).Should().Be(2);
    }

    [Fact]
    public async Task A_change_of_what_is_in_force_changes_nothing_of_it_and_opening_makes_nothing()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", [])).ShouldBe(200);
        page.Document.QuerySelector("#temuan")!.TextContent.Should().Contain("SOP ini dapat berjalan");
        var before = page.Document.QuerySelector("[name=dilihat]")!.GetAttribute("value");

        (await browser.GetAsync(page.Path)).Document.QuerySelector("[name=dilihat]")!.GetAttribute("value").Should().Be(before);
        await ActAsync(browser, page, "", ("document/title", "Judul lain"));

        (await browser.GetAsync("sop")).Text.Should().Contain("SOP Helpdesk Aplikasi dan Jaringan").And.NotContain("Judul lain");
    }

    [Fact]
    public async Task What_a_draft_changes_is_shown_beside_what_is_in_force()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var page = await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", []);
        (await browser.GetAsync($"{page.Path}/banding")).ShouldBe(200).Text.Should().Contain("Belum ada yang diubah");
        page = await ActAsync(browser, page, "naikkan perbaikan", ("steps/perbaikan/time", "2 jam"));

        var compared = (await browser.GetAsync($"{page.Path.Split('#')[0]}/banding")).ShouldBe(200);

        compared.ShouldBeUsable();
        compared.Document.QuerySelectorAll("table.compare tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))).Should()
            .Contain(row => row.Contains("Waktu", StringComparison.Ordinal) && row.Contains("180 Menit 2 jam", StringComparison.Ordinal)).And.Contain(row => row.Contains("dipindah", StringComparison.Ordinal));
        var fresh = (await NewAsync("SOP Tanpa Pembanding")).Page;
        (await browser.GetAsync($"{fresh.Path}/banding")).ShouldBe(200).Text.Should().Contain("SOP ini baru");
    }

    [Fact]
    public async Task Another_regions_sop_can_be_taken_as_an_example_without_its_signatures()
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var list = await browser.GetAsync("rancangan");
        var example = list.Document.QuerySelectorAll("[name=contoh] option").Select(option => option.GetAttribute("value")!).First(value => value.Contains('/', StringComparison.Ordinal));

        var page = (await browser.SendAsync(list, "baru", [("judul", "SOP Contoh"), ("contoh", example)])).ShouldBe(200);

        Rows(page).Should().BeGreaterThan(3);
        Value(page, "document/number").Should().BeEmpty();
        Value(page, "document/approvedBy/name").Should().BeEmpty();
    }

    [Theory]
    [InlineData("ubah", "sop", "tidak-ada", 404)]
    [InlineData("baru", "judul", "", 422)]
    [InlineData("baru", "contoh", "entah/apa", 422)]
    public async Task A_start_that_cannot_be_is_said(string form, string field, string value, int status)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");

        var page = await browser.SendAsync(await browser.GetAsync("rancangan"), form, [("judul", field == "contoh" ? "SOP" : ""), (field, value)]);

        page.ShouldBe(status).ShouldBeUsable();
    }

    [Fact]
    public async Task A_draft_set_aside_is_not_listed_and_takes_nothing_more()
    {
        var (browser, page) = await NewAsync("SOP Dikesampingkan");
        var aside = page.Document.QuerySelector("form[action$=kesampingkan]")!;
        var token = aside.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        (await browser.Http.PostAsync(new Uri(aside.GetAttribute("action")!, UriKind.Relative), content)).EnsureSuccessStatusCode();

        (await browser.GetAsync("rancangan")).Text.Should().NotContain("SOP Dikesampingkan");
        (await browser.SendAsync(page, Form, [("steps/baris-1/activity", "Terlambat")])).ShouldBe(409);
    }

    [Fact]
    public async Task A_long_table_is_taken_whole()
    {
        var (browser, page) = await NewAsync("SOP Panjang");
        for (var row = 1; row < 60; row++)
        {
            page = await ActAsync(browser, page, $"tambah-baris baris-{row}");
        }

        page = await ActAsync(browser, page, "", ("steps/baris-60/activity", "Yang terakhir"));

        Value(page, "steps/baris-60/activity").Should().Be("Yang terakhir");
    }

    [Theory]
    [InlineData("pelapor")]
    [InlineData("staff-it")]
    public async Task Only_an_admin_writes(string userName)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);

        (await browser.GetAsync("rancangan")).ShouldBe(403);
        (await browser.GetAsync("rancangan/1")).ShouldBe(403);
    }

    [Fact]
    public async Task Hostile_text_is_text()
    {
        var (browser, page) = await NewAsync("<script>alert(1)</script>");

        page = await ActAsync(browser, page, "perbaiki x y z", ("steps/baris-1/activity", "</textarea><img src=x onerror=alert(1)>"), ("steps/../../etc/passwd", "x"), ("steps/baris-1/lane", "'; DROP TABLE sops"));

        page.ShouldBe(200).ShouldBeUsable();
        page.Document.QuerySelectorAll("img, script:not([src])").Should().BeEmpty();
        Value(page, "steps/baris-1/activity").Should().Be("</textarea><img src=x onerror=alert(1)>");
        Findings(page).Should().Contain("Pelaksana");
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("bpmn")]
    [InlineData("yaml")]
    public async Task A_file_that_we_gave_out_becomes_a_draft_again(string kind)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        var change = await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", []);
        var file = await browser.Http.GetByteArrayAsync(new Uri(kind == "yaml" ? $"{change.Path}/yaml" : $"/{Helpdesk.Tenant}/sop/{Helpdesk.Sop}/unduh/{kind}", UriKind.Relative));

        var page = (await browser.SendAsync(await browser.GetAsync("rancangan"), "berkas", [], [("berkas", "sop.bin", file)])).ShouldBe(200);

        page.ShouldBeUsable();
        Rows(page).Should().Be(7);
        page.Document.QuerySelectorAll("td.act textarea").Select(cell => cell.TextContent).Should().Contain("Menutup (Close) Pelaporan");
        (page.Document.QuerySelector("#terbaca") is null).Should().Be(kind != "docx", "Word does not say phases and roles, and the page says so");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hanya kata-kata")]
    [InlineData("%PDF-1.7 bukan SOP")]
    [InlineData("<html><body>bukan BPMN</body></html>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><definitions>&a;</definitions>")]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")]
    [InlineData("PK\u0003\u0004 bukan zip")]
    public async Task A_file_that_is_no_sop_is_refused_with_a_reason(string content)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");

        var page = await browser.SendAsync(await browser.GetAsync("rancangan"), "berkas", [], [("berkas", "sop.docx", System.Text.Encoding.UTF8.GetBytes(content))]);

        page.ShouldBe(422).ShouldBeUsable();
        page.Form("berkas").TextContent.Should().NotContain("root:");
        page.Document.QuerySelector("[role=alert]")!.TextContent.Trim().Should().NotBeEmpty();
    }

    private async Task<(Browser Browser, PageAnswer Page)> NewAsync(string title)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        return (browser, (await browser.SendAsync(await browser.GetAsync("rancangan"), "baru", [("judul", title)])).ShouldBe(200));
    }

    private static async Task<PageAnswer> ActAsync(Browser browser, PageAnswer page, string act, params (string Name, string Value)[] typed) =>
        (await browser.SendAsync(page, Form, [.. typed, ("lakukan", act)])).ShouldBe(200);

    private static int Rows(PageAnswer page) => page.Document.QuerySelectorAll("table.edit tbody tr").Length;

    private static string Findings(PageAnswer page) => page.Document.QuerySelector("#temuan")!.TextContent;

    private static string Value(PageAnswer page, string place) => page.Field(place) is { } field ? field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? "" : "(none)";
}
