using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Papers;

/// <summary>Every paper that the five SOPs yield, from a ticket that could have been.</summary>
public sealed class GoldenPapersTests : HouseTests
{
    [Fact]
    public async Task Papers_of_Banten()
    {
        var walk = new PaperWalk(House, "banten");
        await walk.FileAsync(
            "pelapor", null, "web",
            ("hari-tanggal", "2026-11-23"), ("nama-opd", "dinsos"), ("bidang-upt-balai", "Bidang Rehabilitasi Sosial"), ("nama-pelapor", "Siti Maemunah"),
            ("jabatan", "Pengelola Data"), ("nomor-telepon", "0812 1111 2222"), ("alamat-email", "siti@contoh.go.id"), ("jenis-kelamin", "Perempuan"),
            ("status-kepegawaian", "Pegawai Negeri Sipil (PNS)"), ("jenis-aduan", "Jaringan"),
            ("isi-aduan", "Jaringan internet di lantai 2 terputus sejak pukul 07.30 WIB.\nTujuh komputer layanan tidak dapat dipakai."), ("tanda-tangan", "true"));
        await walk.DoAsync("helpdesk", "terima-pengaduan", "lengkap");
        await walk.DoAsync("helpdesk", "layanan-tingkat-pertama", "eskalasi");
        await walk.DoAsync("helpdesk", "eskalasi", "eskalasikan", ("catatan-eskalasi", "Gangguan pada perangkat lantai 2."));
        await walk.DoAsync("pejabat-terkait", "disposisi", "disposisi", ("petugas", "unit-tik"), ("instruksi", "Periksa sakelar lantai 2 dan ganti bila rusak."));
        await walk.DoAsync("unit-tik", "penyelesaian", "selesai", ("solusi", "Sakelar lantai 2 diganti."));
        await walk.DoAsync("helpdesk", "konfirmasi", "selesai", ("laporan-akhir", "Sakelar lantai 2 telah diganti dan jaringan kembali normal sejak pukul 10.00 WIB."), ("arsip-manual", "true"));

        await CompareAsync(walk, "helpdesk", ("banten-formulir-pengaduan", "Formulir Pengaduan Layanan TIK"), ("banten-lembar-disposisi", "Lembar Disposisi"), ("banten-laporan-akhir", "Laporan Akhir"));
    }

    [Fact]
    public async Task Papers_of_Jawa_Barat()
    {
        var walk = await JabarWalk.ToFulfilledAsync(House);

        await CompareAsync(
            walk, "agen", ("jabar-lembar-disposisi", "Lembar Disposisi"), ("jabar-dokumen-sla", "Dokumen SLA"), ("jabar-berita-acara", "Berita Acara Pemenuhan Permintaan Layanan"));
    }

    [Fact]
    public async Task Papers_of_Trenggalek()
    {
        var walk = new PaperWalk(House, "trenggalek");
        await FileInTrenggalekAsync(walk);
        await walk.DoAsync("helpdesk", "terima-laporan", "tunjuk", ("bidang", "bid-aptika"));
        await walk.DoAsync("kabid", "analisis", "sesuai", ("instruksi", "Pulihkan akses aplikasi dari cadangan semalam."));
        var refused = new PaperWalk(House, "trenggalek");
        await FileInTrenggalekAsync(refused);
        await refused.DoAsync("helpdesk", "terima-laporan", "tunjuk", ("bidang", "bid-aptika"));
        await refused.DoAsync("kabid", "analisis", "tidak-sesuai", ("alasan", "Aplikasi ini dikelola oleh kementerian; permintaan agar disampaikan kepada pengelolanya."));

        await CompareAsync(walk, "helpdesk", ("trenggalek-laporan", "Laporan Permasalahan Layanan TIK"), ("trenggalek-instruksi", "Instruksi Penyelesaian Permasalahan"));
        await CompareAsync(refused, "helpdesk", ("trenggalek-tanggapan", "Tanggapan"));
    }

    [Fact]
    public async Task Papers_of_Batam()
    {
        var walk = new PaperWalk(House, "batam");
        await walk.FileAsync(
            "pengguna", "reset-password", "web", ("opd", "disdukcapil"), ("judul", "Lupa kata sandi email dinas"), ("isi-aduan", "Tidak dapat masuk ke email dinas."), ("kontak", "0813 2222 3333"));

        await CompareAsync(walk, "pengguna", ("batam-tanda-terima", "Tanda Terima Pengaduan"));
    }

    [Fact]
    public void Every_paper_of_the_regions_that_ship_is_among_them()
    {
        var rules = Application.Tenants.TenantFiles.ReadAll(RepositoryFiles.Tenants).Sum(region => region.Profile!.Papers.Count);

        GoldenText.Kept("surat").Should().HaveCount(rules).And.OnlyContain(name => name.EndsWith(".html", StringComparison.Ordinal));
    }

    private static Task FileInTrenggalekAsync(PaperWalk walk) => walk.FileAsync(
        "pengguna", null, null, ("nama", "Wahyu Nugroho"), ("unit", "kec-panggul"), ("kontak", "0857 4444 5555"), ("layanan", "Aplikasi"), ("uraian", "Aplikasi keuangan kecamatan tidak dapat dibuka sejak pagi."));

    private static async Task CompareAsync(PaperWalk walk, string reader, params (string Golden, string Title)[] papers)
    {
        foreach (var (golden, title) in papers)
        {
            var sheet = await walk.SheetAsync(reader, title);
            sheet.IsWhole.Should().BeTrue();
            GoldenText.Check($"surat/{golden}.html", sheet.Body);
        }
    }
}
