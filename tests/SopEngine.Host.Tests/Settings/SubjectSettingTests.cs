using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;

namespace SopEngine.Host.Tests.Settings;

/// <summary>What else an administrator sets: rules that the documents leave open, numbers, looks, and who gets which message.</summary>
public sealed class SubjectSettingTests : IDisposable
{
    private const string Extension = "helpdesk-aplikasi-jaringan keputusan/perbaikan-lanjutan";

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_part_outside_the_sop_is_turned_on_after_a_preview_and_off_only_when_no_ticket_stands_there()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync("pengaturan/aturan")).ShouldBe(200);
        page.ShouldBeUsable();
        var on = Setting.Box(page, "extensions", Extension, "on");
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");
        await walk.TakeAsync("tentukan", "ya");
        await walk.TakeAsync("perbaikan", "selesai");
        await walk.TakeAsync("eskalasi", "ya");
        var bench = await walk.AsAsync("kabid");
        async Task<IEnumerable<string?>> OffersAsync() => (await bench.GetAsync("work-items")).Items().SelectMany(item => item.List("outcomes")).Select(outcome => outcome.Text("id"));
        (await OffersAsync()).Should().NotContain("perbaikan-lanjutan");

        var preview = (await Setting.PreviewAsync(admin, page, (on, "ya"))).ShouldBe(200);
        preview.ShouldBeUsable();
        preview.Document.QuerySelector("#pratinjau")!.TextContent.Should().Contain("Baris 5").And.Contain("Perbaikan lanjutan");
        (await Setting.SaveAsync(admin, preview, "Rapat 3 November")).ShouldBe(200).Text.Should().Contain("Revisi 2 berlaku");

        (await OffersAsync()).Should().Contain("perbaikan-lanjutan");
        page = await admin.GetAsync("pengaturan/aturan");
        (await Setting.SaveAsync(admin, page, "Dimatikan", (on, ""))).ShouldBe(422).Text.Should().Contain("belum dapat dimatikan").And.Contain(walk.Number);
        await walk.TakeAsync("keputusan", "perbaikan-lanjutan");
        (await Setting.SaveAsync(admin, page, "Dimatikan", (on, ""))).ShouldBe(200).Text.Should().Contain("Revisi 3 berlaku");
        (await _host.SignInAsync("jabar", "admin")).Should().NotBeNull();
    }

    [Fact]
    public async Task Guests_and_the_words_for_states_are_set_at_once()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var stranger = new Browser(_host, Helpdesk.Tenant);
        (await stranger.GetAsync("lapor")).ShouldBe(404);

        (await Setting.SaveAsync(admin, await admin.GetAsync("pengaturan/aturan"), "Dibuka", ("guests", "ya"), ("labels/open", "Dalam antrean"))).ShouldBe(200);

        (await stranger.GetAsync("lapor")).ShouldBe(200);
        (await admin.GetAsync("tiket")).Text.Should().Contain("Dalam antrean");
    }

    [Fact]
    public async Task The_next_ticket_is_numbered_by_the_new_pattern_and_no_number_is_given_twice()
    {
        var requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        (await Helpdesk.FileAsync(requester)).Text("number").Should().Be("BWI-2026-0001");
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync("pengaturan/nomor")).ShouldBe(200);
        page.ShouldBeUsable();

        (await Setting.PreviewAsync(admin, page, ("numbers/ticket", "KOMINFO-{year}-{month}-{seq:3}"))).ShouldBe(200).Text
            .Should().Contain("KOMINFO-2026-11-001").And.Contain("KOMINFO-2026-11-002").And.Contain("KOMINFO-2026-11-003");
        (await Setting.SaveAsync(admin, page, "Coba", ("numbers/ticket", "tanpa urutan"))).ShouldBe(422).Text.Should().Contain("bukan pola nomor tiket");
        (await Setting.SaveAsync(admin, page, "Coba", ("numbers/ticket", "BWI-2026-{seq:4}"))).ShouldBe(422).Text.Should().Contain("BWI-2026-0001, yang sudah dipakai");
        (await Setting.SaveAsync(admin, page, "Tata naskah", ("numbers/ticket", "KOMINFO-{year}-{month}-{seq:3}"))).ShouldBe(200);

        (await Helpdesk.FileAsync(requester)).Text("number").Should().Be("KOMINFO-2026-11-001");
        (await requester.GetAsync("tickets/BWI-2026-0001")).Should().HaveStatus(200);
        var back = await admin.SendAsync(await admin.GetAsync("pengaturan/nomor/1"), "kembali", [("ground", "Kembali")]);
        back.ShouldBe(200);
        (await Helpdesk.FileAsync(requester)).Text("number").Should().Be("BWI-2026-0002", "a pattern that was used goes on counting");
    }

    [Fact]
    public async Task The_look_is_shown_before_it_is_saved_and_a_colour_that_cannot_be_read_is_refused()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync("pengaturan/tampilan")).ShouldBe(200);
        page.ShouldBeUsable();

        var preview = (await Setting.PreviewAsync(admin, page, ("accent", "#7a1f1f"), ("letterhead/lines", "PEMERINTAH KABUPATEN\nDINAS KOMINFO"))).ShouldBe(200);
        preview.ShouldBeUsable();
        preview.Document.QuerySelector("svg.brand rect")!.GetAttribute("fill").Should().Be("#7a1f1f");
        preview.Document.QuerySelector(".kop-sample")!.TextContent.Should().Contain("DINAS KOMINFO");
        (await Setting.SaveAsync(admin, preview, "Coba", ("accent", "#ffee88"))).ShouldBe(422).Text.Should().Contain("terlalu muda");
        (await Setting.SaveAsync(admin, preview, "Coba", ("accent", "#\"}</a>"))).ShouldBe(422).Text.Should().Contain("bukan warna");
        (await Setting.SaveAsync(admin, preview, "Lambang baru", ("name", "Kab. Banyuwangi"))).ShouldBe(200);

        (await admin.GetAsync("/assets/accent/banyuwangi.css")).Text.Should().Contain("#7a1f1f");
        (await new Browser(_host, Helpdesk.Tenant).GetAsync("/banyuwangi")).Text.Should().Contain("Kab. Banyuwangi");
        (await new Browser(_host, "jabar").GetAsync("/assets/accent/jabar.css")).Text.Should().Contain("#1f5f8b");
    }

    [Fact]
    public async Task Digests_and_quiet_hours_are_set_with_clear_refusals()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync("pengaturan/pesan")).ShouldBe(200);
        page.ShouldBeUsable();
        string Spare(string column) => Setting.Spare(page, "messages/digest", column);

        (await Setting.SaveAsync(admin, page, "Coba", ("messages/quiet/from", "20:00"), ("messages/quiet/until", "20:00"))).ShouldBe(422).Text.Should().Contain("tidak pernah berakhir");
        (await Setting.SaveAsync(admin, page, "Coba", (Spare("role"), "kabid"), (Spare("at"), "pagi"))).ShouldBe(422).Text.Should().Contain("bukan waktu");
        (await Setting.SaveAsync(admin, page, "Coba", ("messages/from", "bukan surel"))).ShouldBe(422).Text.Should().Contain("bukan alamat surel");

        var saved = (await Setting.SaveAsync(admin, page, "Usul Kabid", (Spare("role"), "kabid"), (Spare("at"), "07:30"), ("messages/quiet/from", "20:00"), ("messages/quiet/until", "06:00"))).ShouldBe(200);
        Setting.Value(saved, "messages/digest/0/at").Should().Be("07:30");
        Setting.Value(saved, "messages/quiet/from").Should().Be("20:00");
    }
}
