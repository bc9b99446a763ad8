using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Settings;

/// <summary>An administrator changes the catalogue on its page: the next filing works by it, and nothing of what was before is lost.</summary>
public sealed class CatalogueSettingTests : IDisposable
{
    private const string Tenant = "batam";
    private const string Page = "pengaturan/katalog";
    private const string Topics = "topics";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_changed_topic_is_what_the_next_filing_works_by_and_the_history_says_who_and_why()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = (await admin.GetAsync(Page)).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Yang berlaku: berkas catalogue.yaml");
        var (time, label) = (Setting.Box(page, Topics, "reset-password", "time"), Setting.Box(page, Topics, "reset-password", "label"));

        var preview = (await Setting.PreviewAsync(admin, page, (time, "2 jam"))).ShouldBe(200);
        preview.ShouldBeUsable();
        preview.Document.QuerySelector("#pratinjau")!.TextContent.Should().Contain("30 menit").And.Contain("2 jam");
        (await admin.GetAsync(Page)).Document.QuerySelectorAll("#pratinjau").Should().BeEmpty("a preview saves nothing");
        (await admin.GetAsync("pengaturan")).Text.Should().Contain("Revisi 1,");

        var saved = (await Setting.SaveAsync(admin, preview, "Nota dinas 12/2026", (label, "Reset kata sandi"))).ShouldBe(200);

        saved.Text.Should().Contain("Revisi 2 berlaku").And.Contain("Nota dinas 12/2026").And.Contain("Melati Sihombing").And.Contain("Yang berlaku: halaman ini");
        Setting.Value(saved, time).Should().Be("2 jam");
        (await admin.GetAsync("pengaturan/katalog/2")).ShouldBe(200).Text.Should().Contain("30 menit").And.Contain("2 jam");
        (await (await Browser.SignedInAsync(_host, Tenant, "pengguna")).GetAsync("ajukan")).ShouldBe(200).Text.Should().Contain("Reset kata sandi").And.NotContain("Reset/penggantian password");
        (await admin.GetAsync("pengaturan")).ShouldBe(200).Text.Should().Contain("Revisi 2,").And.Contain("Yang berlaku: halaman ini");
    }

    [Fact]
    public async Task A_new_topic_can_be_filed_and_counts_by_its_own_time_and_another_region_knows_nothing_of_it()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);
        string Cell(string column) => Setting.Spare(page, Topics, column);

        (await Setting.SaveAsync(admin, page, "Layanan baru", (Cell("label"), "Permintaan akun VPN"), (Cell("sop"), "pengelolaan-layanan-it-support"), (Cell("time"), "4 jam"), (Cell("unit"), "sek-infrastruktur"))).ShouldBe(200);

        var requester = await _host.SignInAsync(Tenant, "pengguna");
        var topics = (await requester.GetAsync("sops/pengelolaan-layanan-it-support")).Json.GetProperty("intake").List("topics");
        topics.Select(topic => topic.Text("id")).Should().Contain("permintaan-akun-vpn");
        var jabar = await _host.SignInAsync("jabar", "user");
        (await jabar.GetAsync("sops/pengoperasian-aplikasi-service-desk")).Json.ToString().Should().NotContain("VPN");
        var export = await admin.Http.GetStringAsync(new Uri($"/{Tenant}/{Page}/2/yaml", UriKind.Relative));
        export.Should().Contain("{ id: permintaan-akun-vpn, label: Permintaan akun VPN, sop: pengelolaan-layanan-it-support, time: 4 jam, unit: sek-infrastruktur }");
    }

    [Fact]
    public async Task Going_back_to_an_earlier_revision_is_a_revision_of_its_own()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);
        var time = Setting.Box(page, Topics, "lainnya", "time");
        await Setting.SaveAsync(admin, page, "Coba", (time, "3 hari"));

        var first = (await admin.GetAsync($"{Page}/1")).ShouldBe(200);
        first.ShouldBeUsable();
        (await admin.SendAsync(first, "kembali", [])).ShouldBe(422).Text.Should().Contain("Tulis alasannya");
        var back = (await admin.SendAsync(first, "kembali", [("ground", "Salah ubah")])).ShouldBe(200);

        back.Text.Should().Contain("Revisi 3 berlaku").And.Contain("Isi revisi 1: Salah ubah");
        Setting.Value(back, time).Should().Be("1 hari");
    }

    [Fact]
    public async Task Of_two_who_change_at_once_the_slower_is_shown_what_the_other_did_and_loses_nothing()
    {
        var (one, two) = (await Setting.AdminAsync(_host, Tenant), await Setting.AdminAsync(_host, Tenant));
        var (mine, theirs) = (await one.GetAsync(Page), await two.GetAsync(Page));
        var (label, time) = (Setting.Box(mine, Topics, "lainnya", "label"), Setting.Box(mine, Topics, "konfigurasi", "time"));
        await Setting.SaveAsync(two, theirs, "Lebih dahulu", (time, "2 jam"));

        var refused = (await Setting.SaveAsync(one, mine, "Menyusul", (label, "Lain-lain"))).ShouldBe(409);

        refused.ShouldBeUsable();
        refused.Text.Should().Contain("Yang disimpan orang lain sementara itu").And.Contain("Melati Sihombing");
        Setting.Value(refused, label).Should().Be("Lain-lain");
        Setting.Value(refused, time).Should().Be("2 jam", "what the other saved is kept");
        Setting.Value(refused, "ground").Should().Be("Menyusul");
        var saved = (await Setting.SaveAsync(one, refused, "Menyusul")).ShouldBe(200);
        (Setting.Value(saved, label), Setting.Value(saved, time)).Should().Be(("Lain-lain", "2 jam"));
    }

    [Fact]
    public async Task What_is_sent_twice_is_saved_once()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);
        var time = Setting.Box(page, Topics, "lainnya", "time");

        await Setting.SaveAsync(admin, page, "Sekali", (time, "2 hari"));
        (await Setting.SaveAsync(admin, page, "Sekali", (time, "2 hari"))).ShouldBe(200);

        (await admin.GetAsync("pengaturan")).Text.Should().Contain("Revisi 2,").And.NotContain("Revisi 3,");
    }

    [Theory]
    [InlineData("time", "besok lusa", "bukan lama waktu")]
    [InlineData("label", "", "Nama layanan lainnya belum diisi")]
    [InlineData("sop", "entah", "tidak ada di daerah ini")]
    [InlineData("unit", "entah", "Tidak ada unit")]
    [InlineData("class", "raksasa", "Kelas durasi")]
    public async Task What_does_not_fit_is_said_at_its_box_and_nothing_is_lost(string column, string typed, string said)
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);
        var box = Setting.Box(page, Topics, "lainnya", column);

        var refused = (await Setting.SaveAsync(admin, page, "Coba", (box, typed))).ShouldBe(422);

        refused.ShouldBeUsable();
        refused.Document.QuerySelector($".notice.bad a[href='#pengaturan-{box}']")!.TextContent.Should().Contain(said);
        Setting.Value(refused, box).Should().Be(typed);
        (await admin.GetAsync("pengaturan")).Text.Should().Contain("Revisi 1,");
    }

    [Fact]
    public async Task What_is_too_long_or_lacks_its_ground_is_refused()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);

        (await Setting.SaveAsync(admin, page, null, (Setting.Box(page, Topics, "lainnya", "time"), "2 hari"))).ShouldBe(422).Text.Should().Contain("Tulis alasannya");
        (await Setting.SaveAsync(admin, page, "Coba", (Setting.Box(page, Topics, "lainnya", "label"), new string('a', 5_000)))).ShouldBe(422).Text.Should().Contain("Paling panjang 200 huruf");
        (await Setting.SaveAsync(admin, page, "Coba", ("topics/baris", "999999999"))).ShouldBe(200);
    }

    [Fact]
    public async Task A_topic_of_open_tickets_cannot_be_removed()
    {
        var requester = await _host.SignInAsync(Tenant, "pengguna");
        await SettingTickets.FileAsync(requester, "lainnya");
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);

        (await Setting.SaveAsync(admin, page, "Dihapus", (Setting.Box(page, Topics, "lainnya", "hapus"), "ya"))).ShouldBe(422).Text.Should().Contain("masih dipakai 1 tiket terbuka");
        (await Setting.SaveAsync(admin, page, "Dihapus", (Setting.Box(page, Topics, "pointing-antena", "hapus"), "ya"))).ShouldBe(200).Text.Should().NotContain("Pointing antena wireless\"");
    }

    [Theory]
    [InlineData("language: sopengine/1\ntopics:\n  - { id: satu, label: Satu, sop: pengelolaan-layanan-it-support, time: 2 jam, unit: sek-aplikasi }\n", 200, "Isi berkas sudah masuk")]
    [InlineData("topics: [", 422, "Isi dari berkas")]
    [InlineData("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n", 422, "Isi dari berkas")]
    [InlineData("", 422, "Pilih berkas YAML")]
    public async Task A_file_fills_the_boxes_or_is_refused_clearly(string yaml, int status, string said)
    {
        var admin = await Setting.AdminAsync(_host, Tenant);

        var page = await admin.SendAsync(await admin.GetAsync(Page), "berkas", [], [("berkas", "katalog.yaml", System.Text.Encoding.UTF8.GetBytes(yaml))]);

        page.ShouldBe(status).Text.Should().Contain(said);
        (await admin.GetAsync("pengaturan")).Text.Should().Contain("Revisi 1,");
    }

    [Fact]
    public async Task A_file_of_another_encoding_or_of_many_megabytes_is_refused_clearly()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        var page = await admin.GetAsync(Page);

        (await admin.SendAsync(page, "berkas", [], [("berkas", "katalog.yaml", [0xff, 0xfe, 0x00, 0x41])])).ShouldBe(422).Text.Should().Contain("UTF-8");
        (await admin.SendAsync(page, "berkas", [], [("berkas", "katalog.yaml", new byte[10 << 20])])).ShouldBe(422).Text.Should().Contain("lebih besar");
    }

    [Theory]
    [InlineData("it-support", "pengaturan")]
    [InlineData("it-support", Page)]
    [InlineData("pengguna", "pengaturan/katalog/1")]
    [InlineData("analis", "pengaturan/katalog/1/yaml")]
    public async Task Only_administrators_see_and_change_settings(string userName, string address) =>
        (await (await Browser.SignedInAsync(_host, Tenant, userName)).GetAsync(address)).ShouldBe(403);

    [Fact]
    public async Task What_is_not_there_is_said()
    {
        var admin = await Setting.AdminAsync(_host, Tenant);
        (await admin.GetAsync("pengaturan/entah")).ShouldBe(404);
        (await admin.GetAsync("pengaturan/katalog/99")).ShouldBe(404);
        (await (await Setting.AdminAsync(_host, "nasional")).GetAsync("pengaturan")).ShouldBe(403);
    }
}
