using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>What the cells of a table cannot hold is written on sheets beside it, without script as well.</summary>
[Collection(SharedHost.Name)]
public sealed class SopSheetPageTests(SopEngineHost host)
{
    private const string Form = "rancangan";

    public static TheoryData<string> Regions => ["banten", "banyuwangi", "batam", "jabar", "trenggalek"];

    [Fact]
    public async Task A_form_is_made_question_by_question_and_printed()
    {
        var (browser, page) = await NewAsync("SOP Berformulir");
        page = await ActAsync(browser, page, "rincian baris-1", ("steps/baris-1/activity", "Mengisi permohonan"));
        page.Text.Should().Contain("Mengisi permohonan", "what was typed is saved on the way to the sheet");
        page = await ActAsync(browser, page, "buat-formulir baris-1", ("baru:steps/baris-1", "Permohonan"));
        page = await ActAsync(browser, page, "tambah forms/permohonan/fields", ("baru:forms/permohonan/fields", "Nama pemohon"));
        page = await ActAsync(
            browser, page, "tambah forms/permohonan/fields", ("baru:forms/permohonan/fields", "Jenis"), ("forms/permohonan/fields/nama-pemohon/required", "ya"),
            ("forms/permohonan/fields/nama-pemohon/about", "name"));
        page = await ActAsync(browser, page, "", ("forms/permohonan/fields/jenis/type", "choice"));
        page = await ActAsync(browser, page, "", ("forms/permohonan/fields/jenis/options", "Baru\nperpanjangan = Perpanjangan"));

        page.ShouldBeUsable();
        page.Document.QuerySelector("[aria-label='Yang tercetak']")!.TextContent.Should().Contain("Isian: Permohonan.");
        var sop = await DefinitionAsync(browser, page);
        sop.Intake.Form.Should().Be("permohonan", "the first row of the requester is where a ticket is filed");
        sop.Steps.Single().Form.Should().Be("permohonan");
        sop.Forms.Single().Fields.Select(field => (field.Name, field.Label, field.Type, field.Required, field.About)).Should()
            .Equal(("nama-pemohon", "Nama pemohon", FieldType.Text, true, PersonFact.Name), ("jenis", "Jenis", FieldType.Choice, false, null));
        sop.Forms.Single().Fields[1].Options.Should().Equal(new FieldOption("Baru", "Baru"), new FieldOption("perpanjangan", "Perpanjangan"));
    }

    [Fact]
    public async Task A_row_tells_all_who_are_ticked_and_it_is_printed_and_can_be_taken_back()
    {
        var (browser, page) = await NewAsync("SOP Bertembusan");
        page = await ActAsync(browser, page, "rincian baris-1");
        page = await ActAsync(browser, page, "tambah steps/baris-1/notify");
        page = await ActAsync(
            browser, page, "", ("steps/baris-1/notify/0/template", "tiket-diterima"), ("steps/baris-1/notify/0/to", "requester"), ("steps/baris-1/notify/0/to", "role:kabid"),
            ("steps/baris-1/notify/0/via", "email"), ("steps/baris-1/notify/0/via", "inbox"));

        (await DefinitionAsync(browser, page)).Steps[0].Notify.Single().Should().BeEquivalentTo(
            new Notification { On = "done", Template = "tiket-diterima", To = ["requester", "role:kabid"], Via = ["email", "inbox"] });
        page.Document.QuerySelector("[aria-label='Yang tercetak']")!.TextContent.Should().Contain("Pemberitahuan saat baris selesai kepada pelapor dan Kepala Bidang melalui email dan kotak masuk");
        page = await ActAsync(browser, page, "buang steps/baris-1/notify/0");
        page.Field("steps/baris-1/notify/0/to").Should().BeNull();
        page = await ActAsync(browser, page, "urungkan");
        page.Field("steps/baris-1/notify/0/to").Should().NotBeNull();
    }

    [Fact]
    public async Task Two_at_one_sheet_keep_both_and_compare_the_same_cell()
    {
        var (one, page) = await NewAsync("SOP Lembar Berdua");
        var mine = await ActAsync(one, page, "rincian baris-1");
        var two = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        await ActAsync(two, await two.GetAsync(mine.Path), "", ("steps/baris-1/wait/longest", "1 bulan"), ("steps/baris-1/note", "Punya dia"));

        var refused = await one.SendAsync(mine, Form, [("steps/baris-1/note", "Punya saya"), ("steps/baris-1/remind/every", "1 hari")]);

        refused.ShouldBe(409).ShouldBeUsable();
        refused.Text.Should().Contain("Punya dia");
        var settled = await ActAsync(one, refused, "", ("pakai:steps/baris-1/note", "saya"));
        var step = (await DefinitionAsync(one, settled)).Steps[0];
        (step.Note, step.Wait?.Longest, step.Remind?.Every).Should().Be(("Punya saya", "1 bulan", "1 hari"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tambah steps/baris-1/notify")]
    [InlineData("tambah steps/baris-1/needs")]
    [InlineData("urungkan")]
    public async Task What_was_typed_beside_a_button_is_added_whatever_button_is_pressed(string button)
    {
        var (browser, page) = await NewAsync("SOP Butir");
        page = await ActAsync(browser, page, "rincian baris-1");

        page = await ActAsync(browser, page, button, ("baru:steps/baris-1/needs", "Data pemohon"), ("baru:steps/baris-1", "Permohonan"));

        page = button == "urungkan" ? await ActAsync(browser, page, "ulangi") : page;
        var step = (await DefinitionAsync(browser, page)).Steps[0];
        step.Needs.Select(part => part.Part).Should().Equal("Data pemohon");
        step.Form.Should().Be("permohonan");
    }

    [Fact]
    public async Task A_table_from_Word_becomes_rows_with_a_mark_where_something_was_guessed()
    {
        var (browser, page) = await NewAsync("SOP Tempelan");

        page = await ActAsync(browser, page, "tambah tempel", ("baru:tempel", "No\tKegiatan\tPemohon\tWaktu\n1\tMelapor\t√\t10 menit\n2\tMemeriksa\t\t″"));

        page.ShouldBeUsable();
        (await DefinitionAsync(browser, page)).Steps.Select(step => (step.Activity, step.Time)).Should().Equal(("Melapor", "10 menit"), ("Memeriksa", "10 menit"));
        page.Document.QuerySelector("#terbaca")!.TextContent.Should().Contain("Sel gabungan diulang pada baris ini");
    }

    [Fact]
    public async Task Words_where_a_number_belongs_are_told_and_nothing_is_lost()
    {
        var (browser, page) = await NewAsync("SOP Angka");
        page = await ActAsync(browser, page, "rincian baris-1");

        var refused = await browser.SendAsync(page, Form, [("steps/baris-1/remind/max", "lima"), ("steps/baris-1/remind/every", "1 hari")]);

        refused.ShouldBe(422).ShouldBeUsable();
        refused.Text.Should().Contain("tulis angka saja");
        refused.Field("steps/baris-1/remind/max")!.GetAttribute("value").Should().Be("lima");
        var settled = await ActAsync(browser, refused, "", ("steps/baris-1/remind/max", "5"));
        (await DefinitionAsync(browser, settled)).Steps[0].Remind.Should().BeEquivalentTo(new { Every = "1 hari", Max = 5 });
    }

    [Fact]
    public async Task Whoever_comes_second_sees_who_is_writing()
    {
        var (browser, page) = await NewAsync("SOP Ditemani");
        page = await ActAsync(browser, page, "", ("steps/baris-1/time", "1 jam"));
        page.Document.QuerySelectorAll("p.notice").Should().BeEmpty("nobody is told of himself");
        var number = int.Parse(page.Path.Split('#')[0].Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
        await using (var db = host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant)))
        {
            await db.SopDraftEdits.Where(edit => edit.Draft == number && edit.Number == 2).ExecuteUpdateAsync(set => set.SetProperty(edit => edit.MadeBy, "sari"));
        }

        page = await browser.GetAsync(page.Path);

        page.Document.QuerySelector("p.notice")!.TextContent.Should().Contain("sari juga sedang menulis di sini").And.Contain("Waktu baris 1");
        page.ShouldBeUsable();
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Every_cell_of_a_shipped_sop_stands_on_a_page_and_sending_the_pages_back_changes_nothing(string region)
    {
        var browser = await Browser.SignedInAsync(host, region, "admin");
        var table = await browser.SendAsync(await browser.GetAsync("rancangan"), "ubah", []);
        var sop = await DefinitionAsync(browser, table);
        var edit = table.Field("dilihat")!.GetAttribute("value");
        List<PageAnswer> pages = [table, await browser.GetAsync($"{table.Path}/rincian")];
        foreach (var step in sop.Steps)
        {
            pages.Add(await browser.GetAsync($"{table.Path}/baris/{step.Id}"));
        }

        var names = pages.SelectMany(page => page.ShouldBe(200).Document.QuerySelectorAll("[name]").Select(box => box.GetAttribute("name")!)).ToHashSet();
        SopCells.Read(sop).Where(cell => cell.Value.Length > 0).Select(cell => cell.Key).Except(names).Should().BeEmpty("everything that an SOP says can be seen and changed");
        foreach (var page in pages)
        {
            page.ShouldBeUsable();
            (await browser.SendAsync(page, Form, [])).ShouldBe(200).Field("dilihat")!.GetAttribute("value").Should().Be(edit, "nothing was changed on {0}", page.Path);
        }
    }

    [Fact]
    public async Task A_sheet_of_a_row_that_is_gone_leads_to_the_table()
    {
        var (browser, page) = await NewAsync("SOP Tanpa Baris");

        (await browser.GetAsync($"{page.Path}/baris/tidak-ada")).ShouldBe(200).Document.QuerySelector("table.edit").Should().NotBeNull();
        (await browser.GetAsync("rancangan/99999/baris/x")).ShouldBe(404);
        (await (await Browser.SignedInAsync(host, Helpdesk.Tenant, "staff-it")).GetAsync($"{page.Path}/rincian")).ShouldBe(403);
    }

    [Fact]
    public async Task Hostile_names_add_nothing()
    {
        var (browser, page) = await NewAsync("SOP Nakal");
        page = await ActAsync(browser, page, "rincian baris-1");

        page = await ActAsync(browser, page, "tambah document", ("steps/baris-1/notify/0/to", "x"), ("forms/../../x/title", "x"));
        page = await ActAsync(browser, page, "buat-formulir baris-1", ("baru:steps/baris-1", "<script>alert(1)</script>"));

        page.ShouldBeUsable();
        page.Document.QuerySelectorAll("script:not([src])").Should().BeEmpty();
        (await DefinitionAsync(browser, page)).Forms.Should().ContainSingle().Which.Id.Should().Be("script-alert-1-script");
    }

    private static async Task<SopRevision> DefinitionAsync(Browser browser, PageAnswer page)
    {
        var draft = string.Join('/', page.Path.Split('#')[0].Split('/').Take(4));
        return SopYamlReader.Read(await browser.Http.GetStringAsync(new Uri($"{draft}/yaml", UriKind.Relative)), "sop.yaml").Revision!;
    }

    private async Task<(Browser Browser, PageAnswer Page)> NewAsync(string title)
    {
        var browser = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        return (browser, (await browser.SendAsync(await browser.GetAsync("rancangan"), "baru", [("judul", title)])).ShouldBe(200));
    }

    private static async Task<PageAnswer> ActAsync(Browser browser, PageAnswer page, string act, params (string Name, string Value)[] typed) =>
        (await browser.SendAsync(page, Form, [.. typed, ("lakukan", act)])).ShouldBe(200);
}
