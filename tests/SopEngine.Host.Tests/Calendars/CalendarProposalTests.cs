using System.Text;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Calendars;

/// <summary>From a change that is typed to a due time that moved: what is proposed, looked at, applied or given up.</summary>
public sealed class CalendarProposalTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_closure_that_is_applied_moves_the_open_due_times_and_leaves_its_ground_in_the_history()
    {
        var (number, _) = await Reports.FileAsync(await BrowseAsync("pelapor"));
        var (admin, officer) = (await BrowseAsync("admin"), await BrowseAsync("staff-it"));
        var proposal = await CloseTodayAsync(admin);
        proposal.ShouldBeUsable();
        proposal.Text.Should().Contain("Keadaan kahar: Banjir").And.Contain("hari biasa").And.Contain("Keputusan Bupati 7/2026");
        proposal.Document.QuerySelector("table.moved a[href$='" + number + "']").Should().NotBeNull();
        (await officer.GetAsync($"tiket/{number}")).Text.Should().NotContain("24 November 2026", "nothing moves before it is applied");
        (await admin.GetAsync("/banyuwangi")).Text.Should().Contain("Usulan kalender versi 2 menunggu");
        (await officer.GetAsync("/banyuwangi")).Text.Should().NotContain("Usulan kalender");

        var applied = (await admin.SendAsync(proposal, "terapkan", [("ground", "Keputusan Bupati tentang banjir")])).ShouldBe(200);

        applied.Path.Should().Be("/banyuwangi/kalender?diterapkan=2");
        applied.Document.QuerySelector("[role=status]")!.TextContent.Should().Contain("versi 2 berlaku").And.MatchRegex("[1-9][0-9]* tenggat bergeser");
        applied.Text.Should().Contain("Keputusan Bupati tentang banjir").And.Contain("Hendra Wijaya");
        (await officer.GetAsync($"tiket/{number}")).Text.Should().Contain("24 November 2026");
        (await officer.GetAsync($"tiket/{number}/riwayat")).Text.Should().Contain("Keputusan Bupati tentang banjir");
        (await officer.GetAsync($"tiket/{number}/mengapa/c1")).Text.Should().Contain("Banjir").And.Contain("Keputusan Bupati 7/2026");
        (await officer.GetAsync("kalender?versi=2")).Text.Should().Contain(number);
        (await (await BrowseAsync("pelapor")).GetAsync("kalender?versi=2")).Text.Should().NotContain(number).And.Contain("hanya untuk petugas");
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_shown_again_and_the_ground_is_kept()
    {
        var admin = await BrowseAsync("admin");
        var seen = await CloseTodayAsync(admin);
        await ChangeAsync(admin, "libur", ("from", "2026-11-26"), ("kind", "Local"), ("name", "Kerja bakti"));

        var again = (await admin.SendAsync(seen, "terapkan", [("ground", "Surat edaran")])).ShouldBe(409);

        again.Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain("berubah sejak Anda melihatnya");
        again.Form("terapkan").QuerySelector("[name=ground]")!.TextContent.Should().Be("Surat edaran");
        again.Text.Should().Contain("Kerja bakti");
        (await admin.SendAsync(again, "terapkan", [("ground", "Surat edaran")])).ShouldBe(200).Path.Should().EndWith("diterapkan=2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Without_a_ground_nothing_is_applied(string ground)
    {
        var admin = await BrowseAsync("admin");

        var refused = (await admin.SendAsync(await CloseTodayAsync(admin), "terapkan", [("ground", ground)])).ShouldBe(422);

        refused.Field("ground")!.GetAttribute("aria-invalid").Should().Be("true");
        (await admin.GetAsync("kalender")).Text.Should().Contain("Usulan kalender versi 2 menunggu");
    }

    [Fact]
    public async Task What_is_given_up_is_gone()
    {
        var admin = await BrowseAsync("admin");
        var proposal = await CloseTodayAsync(admin);

        (await admin.SendAsync(proposal, "buang", [])).ShouldBe(200).Text.Should().NotContain("menunggu");

        (await admin.SendAsync(proposal, "buang", [])).ShouldBe(404);
        (await admin.SendAsync(proposal, "terapkan", [("ground", "Terlambat")])).ShouldBe(404);
    }

    [Fact]
    public async Task Nobody_but_the_admin_applies_what_he_made()
    {
        var proposal = await CloseTodayAsync(await BrowseAsync("admin"));
        var officer = await BrowseAsync("staff-it");
        var token = (await officer.GetAsync("keluar")).Form("keluar").QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var form in new[] { "terapkan", "buang" })
        {
            (await officer.SendAsync(proposal, form, [("ground", "Ikut-ikutan"), ("__RequestVerificationToken", token)])).ShouldBe(403);
        }
    }

    [Fact]
    public async Task Every_form_adds_to_the_one_proposal()
    {
        var admin = await BrowseAsync("admin");
        var table = Encoding.UTF8.GetBytes("tanggal;jenis;nama\n01/01/2028;libur nasional;Tahun Baru 2028\n25 Desember 2028;N;Hari Raya Natal\n");
        await ChangeAsync(admin, "kerja", ("from", "2026-11-28"), ("hours", "08.00-12.00"), ("name", "Layanan Sabtu"));
        await ChangeAsync(admin, "jam", ("name", "Jam pendek Agustus"), ("from", "2027-08-01"), ("to", "2027-08-10"), ("mt", "08.00-12.00"), ("fri", "08.00-11.00"));
        await ChangeAsync(admin, "jam", ("replaces", "ramadan-1448"), ("name", "Ramadan 1448 Hijriah"), ("from", "2027-02-09"), ("to", "2027-03-10"), ("mt", "08.00-15.00"), ("fri", "08.00-15.30"));
        await ChangeAsync(admin, "minggu", ("calendar", "kantor"), ("mt", "07.00-12.00, 13.00-15.30"), ("fri", "07.00-11.30, 13.00-16.00"));
        await ChangeAsync(admin, "kalender", ("name", "Pelayanan enam hari"), ("open", "jam"), ("mt", "07.00-14.00"), ("fri", "07.00-11.00"), ("sat", "07.00-12.30"));
        await ChangeAsync(admin, "kalender", ("name", "Siaga"), ("open", "terus"));

        var proposal = (await admin.SendAsync(await admin.GetAsync("kalender/ubah"), "impor", [("number", "SKB 1/2027"), ("setsYear", "2028")], [("file", "libur.csv", table)])).ShouldBe(200);

        proposal.Path.Should().EndWith("/usulan/2");
        proposal.ShouldBeUsable();
        proposal.Text.Should().Contain("Masuk 08.00-12.00: Layanan Sabtu").And.Contain("Jam pendek Agustus").And.Contain("9 Februari 2027 sampai 10 Maret 2027")
            .And.Contain("07.00-12.00, 13.00-15.30").And.Contain("Pelayanan enam hari").And.Contain("buka terus-menerus").And.Contain("Tahun 2028").And.Contain("Tahun Baru 2028");
        (await admin.SendAsync(proposal, "terapkan", [("ground", "Persiapan tahun 2028")])).ShouldBe(200);
        (await admin.GetAsync("kalender?tahun=2028&kalender=pelayanan-enam-hari")).Document.QuerySelectorAll("table.k-month").Should().HaveCount(12);
    }

    [Fact]
    public async Task What_the_region_wrote_itself_can_be_taken_away_again()
    {
        var admin = await BrowseAsync("admin");
        await ChangeAsync(admin, "libur", ("from", "2026-12-25"), ("kind", "Local"), ("name", "Nama lain"));
        await ChangeAsync(admin, "jam", ("name", "Tutup Agustus"), ("from", "2027-08-01"), ("to", "2027-08-10"), ("closed", "ya"));
        await ChangeAsync(admin, "hapus-jam", ("entry", "tutup-agustus"));

        var proposal = await ChangeAsync(admin, "hapus-hari", ("entry", "2026-12-25"));

        proposal.Text.Should().Contain("Tidak ada yang berubah").And.Contain("0 dari");
    }

    [Fact]
    public async Task From_October_on_who_works_is_told_of_a_year_that_is_not_set()
    {
        _host.Time.MoveTo(new DateTimeOffset(2027, 10, 4, 2, 0, 0, TimeSpan.Zero));

        (await (await BrowseAsync("staff-it")).GetAsync("/banyuwangi")).Text.Should().Contain("Kalender 2028 belum ditetapkan");
        (await (await BrowseAsync("admin")).GetAsync("/banyuwangi")).Text.Should().Contain("Masukkan keputusan hari libur 2028");
        (await (await BrowseAsync("pelapor")).GetAsync("/banyuwangi")).Text.Should().NotContain("belum ditetapkan");
    }

    private Task<Browser> BrowseAsync(string userName) => Browser.SignedInAsync(_host, Helpdesk.Tenant, userName);

    private static Task<PageAnswer> CloseTodayAsync(Browser admin) => ChangeAsync(
        admin, "libur", ("from", "2026-11-23"), ("kind", "ForceMajeure"), ("name", "Banjir"), ("number", "Keputusan Bupati 7/2026"), ("decreeDate", "2026-11-23"));

    private static async Task<PageAnswer> ChangeAsync(Browser admin, string form, params (string, string)[] fields)
    {
        var page = (await admin.SendAsync(await admin.GetAsync("kalender/ubah"), form, fields)).ShouldBe(200);
        page.Path.Should().Contain("/kalender/usulan/2");
        return page;
    }
}
