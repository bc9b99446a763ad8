using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Every page answers whom it is for, and is made so that everybody can use it.</summary>
[Collection(SharedHost.Name)]
public sealed class EveryPageTests(SopEngineHost host)
{
    public static TheoryData<string?, string> Pages => new()
    {
        { null, "/" }, { null, "/banyuwangi" }, { null, "/nasional" }, { null, "masuk" }, { null, "keluar" }, { null, "lacak" }, { null, "sop" }, { null, "jejak-harian" },
        { null, "sop/helpdesk-aplikasi-jaringan" }, { "pelapor", "/banyuwangi" }, { "pelapor", "ajukan" }, { "pelapor", "ajukan/selesai" }, { "pelapor", "tiket" },
        { "pelapor", "tiket/{number}" }, { "pelapor", "tiket/{number}/riwayat" }, { "pelapor", "pesan" }, { "pelapor", "tugas" }, { "staff-it", "tugas" },
        { "staff-it", "tiket?status=open&q=SIMPEG" }, { "staff-it", "tiket/{number}" }, { "staff-it", "tiket/{number}/mengapa/c1" }, { "staff-it", "ajukan" },
        { "pelapor", "kalender" }, { "kabid", "tugas" }, { "kabid", "tiket/{number}" }, { "admin", "tiket/{number}" }, { "admin", "kalender/ubah" }, { "admin", "rancangan" }, { "admin", "pengaturan" }, { "admin", "pengaturan/organisasi" }, { "admin", "jabatan" }, { "admin", "jabatan/orang" }, { "admin", "jabatan/orang/kabid" }, { "admin", "jabatan/orang-baru" }, { "admin", "jabatan/impor" }, { "admin", "jabatan/riwayat" }, { "admin", "pengaturan/katalog" }, { "admin", "pengaturan/aturan" }, { "admin", "pengaturan/nomor/1" }, { "staff-it", "tiket/{number}/pesan" }, { "admin", "pengiriman" }, { "staff-it", "surel" },
        { "admin", "naskah" }, { "admin", "naskah/pesan/tugas-baru" }, { "admin", "naskah/surat/tanda-terima" },
        { "analis", "akses-data" }, { "admin", "akses-data" }, { "analis", "kinerja" }, { "kabid", "kinerja?periode=2026-T4" }, { "admin", "kinerja?periode=2030" }, { "analis", "kinerja/arti" },
        { "analis", "kinerja/sop/helpdesk-aplikasi-jaringan" }, { "kabid", "kinerja/laporan" }, { "admin", "kinerja/pemantauan" }, { "analis", "kinerja/tiket?angka=K9" }, { "admin", "kinerja/tiket?angka=sekarang&bagian=tepat" }, { "staff-it", "tugas/kalender" }, { "pelapor", "tugas/kalender" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_and_can_be_used_by_everybody(string? userName, string address)
    {
        var browser = userName is null ? new Browser(host, Helpdesk.Tenant) : await Browser.SignedInAsync(host, Helpdesk.Tenant, userName);
        var number = address.Contains("{number}", StringComparison.Ordinal)
            ? (await Reports.FileAsync(await Browser.SignedInAsync(host, Helpdesk.Tenant, "pelapor"))).Number
            : "";

        var page = (await browser.GetAsync(address.Replace("{number}", number, StringComparison.Ordinal))).ShouldBe(200);

        page.ShouldBeUsable();
    }
}
