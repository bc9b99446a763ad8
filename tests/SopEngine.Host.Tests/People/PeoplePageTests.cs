using SopEngine.Host.Exports;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Settings;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.People;

/// <summary>An administrator sets people and posts on pages, without files and without script.</summary>
public sealed class PeoplePageTests : IDisposable
{
    private static readonly string[] _heads = ["Jabatan", "Nama", "Nama pengguna", "Mulai", "Surel"];

    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Somebody_is_added_appointed_invited_and_signs_in_and_out_he_goes_when_his_account_is_closed()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var fresh = (await admin.GetAsync("jabatan/orang-baru")).ShouldBe(200);
        var refused = (await admin.SendAsync(fresh, "orang-baru", [("name", "Budi"), ("userName", "Budi Santoso")])).ShouldBe(422);
        refused.Text.Should().Contain("huruf kecil").And.Contain("Tulis alasannya", "all is said at once");
        Setting.Value(refused, "userName").Should().Be("Budi Santoso", "nothing is lost");
        var person = await admin.SendAsync(fresh, "orang-baru", [("name", "Budi Santoso"), ("userName", "budi.santoso"), ("unit", "bid-ti"), ("ground", "SK 1")]);
        person.ShouldBe(200).Text.Should().Contain("Tersimpan").And.Contain("belum pernah masuk");
        var seen = (await admin.SendAsync(person, "angkat", [("role", "staff-it"), ("letter", "SK 2"), ("aksi", "pratinjau")])).ShouldBe(200);
        seen.ShouldBeUsable();
        seen.Document.QuerySelector("#pratinjau")!.TextContent.Should().Contain("Diangkat").And.Contain("dari Agus Setiawan menjadi Agus Setiawan dan Budi Santoso");
        (await admin.GetAsync("jabatan")).Text.Should().NotContain("Budi Santoso", "nothing is saved by looking");
        person = (await admin.SendAsync(seen, "angkat", [("aksi", "simpan")])).ShouldBe(200);
        (await admin.GetAsync("jabatan")).Text.Should().Contain("Budi Santoso").And.Contain("surat SK 2");

        var invited = (await admin.SendAsync(person, "undang", [])).ShouldBe(200);
        invited.ShouldBeUsable();
        var link = new Uri(invited.Document.QuerySelector("#tautan")!.GetAttribute("value")!).PathAndQuery;
        var budi = new Browser(_host, Helpdesk.Tenant);
        (await budi.SendAsync(await budi.GetAsync(link), "undangan", [("password", "empat kuda lari pagi"), ("repeat", "empat kuda lari pagi")])).ShouldBe(200).Text.Should().Contain("Budi Santoso");
        person = await admin.GetAsync("jabatan/orang/budi.santoso");
        person.Text.Should().NotContain("Buat undangan", "whoever could make one could sign in as him");
        (await admin.SendAsync(person, "tutup", [("ground", "Pensiun"), ("aksi", "simpan")])).ShouldBe(200).Text.Should().Contain("akun ditutup");
        (await budi.GetAsync("tugas")).Text.Should().Contain("Masuk ke");
        (await admin.GetAsync("jabatan/riwayat")).ShouldBe(200).Text.Should().Contain("Akun ditutup").And.Contain("Pensiun").And.Contain("Undangan dibuat");
    }

    [Fact]
    public async Task An_admin_does_not_appoint_himself_and_others_see_nothing_of_it()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var own = await admin.GetAsync("jabatan/orang/admin");
        var refused = (await admin.SendAsync(own, "angkat", [("role", "kabid"), ("letter", "SK 9"), ("aksi", "simpan")])).ShouldBe(422);
        refused.Document.QuerySelector("a[href='/problems/own-authority']").Should().NotBeNull();
        Setting.Value(refused, "letter").Should().Be("SK 9", "nothing is lost");
        var organisation = await admin.GetAsync("pengaturan/organisasi");
        (await Setting.SaveAsync(admin, organisation, "Diberi wewenang", (Setting.Box(organisation, "roles", "admin", "authority"), "ya"))).ShouldBe(422).Text.Should().Contain("Anda pegang sendiri");

        var officer = await Browser.SignedInAsync(_host, Helpdesk.Tenant, "staff-it");
        foreach (var page in new[] { "jabatan", "jabatan/orang", "jabatan/orang/kabid", "jabatan/orang-baru", "jabatan/impor", "jabatan/riwayat", "jabatan/impor/tabel.xlsx" })
        {
            (await officer.GetAsync(page)).ShouldBe(403);
        }

        (await admin.GetAsync("jabatan/orang/tidak-ada")).ShouldBe(404);
    }

    [Fact]
    public async Task A_workbook_is_looked_at_and_saved_and_one_with_formulas_is_refused()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        (await admin.Http.GetByteArrayAsync(new Uri($"/{Helpdesk.Tenant}/jabatan/impor/tabel.xlsx", UriKind.Relative))).Should().StartWith("PK"u8.ToArray());
        var page = (await admin.GetAsync("jabatan/impor")).ShouldBe(200);
        var table = Workbook.Write(new ExportTable("Orang", _heads, [["Staff IT", "Sari Wulandari", "sari", new DateOnly(2026, 12, 1), "sari@x.example"]]));

        var seen = (await admin.SendAsync(page, "berkas", [], [("berkas", "orang.xlsx", table)])).ShouldBe(200);
        seen.ShouldBeUsable();
        seen.Document.QuerySelector("#pratinjau")!.TextContent.Should().Contain("1 baru").And.Contain("sejak 1 Desember 2026");
        (await admin.SendAsync(seen, "simpan-berkas", [])).ShouldBe(422).Text.Should().Contain("Tulis alasannya").And.Contain("Simpan semuanya");
        (await admin.SendAsync(seen, "simpan-berkas", [("ground", "SK 12")])).ShouldBe(200).Text.Should().Contain("Sari Wulandari");
        (await admin.SendAsync(page, "berkas", [], [("berkas", "orang.xlsx", table)])).ShouldBe(200).Text.Should().Contain("tidak ada yang perlu disimpan");
        (await admin.SendAsync(page, "berkas", [], [("berkas", "a.xlsx", Formula(table))])).ShouldBe(422).Text.Should().Contain("Sel B2 berisi rumus");
        (await admin.SendAsync(page, "berkas", [])).ShouldBe(422).Text.Should().Contain("Pilih dahulu berkasnya");
    }

    [Fact]
    public async Task Units_and_posts_are_added_and_renamed_and_what_is_needed_is_not_removed()
    {
        var admin = await Setting.AdminAsync(_host, Helpdesk.Tenant);
        var page = (await admin.GetAsync("pengaturan/organisasi")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Yang berlaku: berkas tenant.yaml");
        await Helpdesk.FileAsync(await _host.SignInAsync(Helpdesk.Tenant, "pelapor"));
        string Gone(string table, string id) => Setting.Box(page, table, id, "hapus");

        (await Setting.SaveAsync(admin, page, "Dihapus", (Gone("roles", "staff-it"), "ya"), (Gone("units", "bid-ti"), "ya"))).ShouldBe(422).Text
            .Should().Contain("Jabatan Staff IT belum dapat dihapus").And.Contain("dipegang Agus Setiawan").And.Contain("BWI-2026-0001").And.Contain("Unit Bidang Teknologi Informatika belum dapat dihapus");
        (await Setting.SaveAsync(admin, page, "Perda 1", (Setting.Box(page, "roles", "staff-it", "label"), "Pranata Komputer"), (Setting.Spare(page, "roles", "label"), "Kepala Seksi"),
            (Setting.Spare(page, "units", "name"), "Dinas Pariwisata"), (Setting.Spare(page, "units", "kind"), "opd"), (Gone("units", "kec-genteng"), "ya"))).ShouldBe(200).Text.Should().Contain("Revisi 2 berlaku");

        (await admin.GetAsync("jabatan")).Text.Should().Contain("Pranata Komputer").And.Contain("Kepala Seksi");
        (await admin.GetAsync("jabatan/orang-baru")).Text.Should().Contain("Dinas Pariwisata").And.NotContain("Kecamatan Genteng");
    }

    private static byte[] Formula(byte[] table)
    {
        using var bytes = new MemoryStream();
        bytes.Write(table);
        using (var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(bytes, isEditable: true))
        {
            var cell = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Last().Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ElementAt(1);
            cell.CellReference = "B2";
            cell.CellFormula = new("A1");
        }

        return bytes.ToArray();
    }
}
