namespace SopEngine.Application.Templates;

/// <summary>What a paper may say. It stays with the ticket and is read by who may read the ticket, so that names and answers are among it.</summary>
internal static class PaperWords
{
    /// <summary>The group of the answers, by the names of the SOP's questions.</summary>
    public const string Answers = "isian";

    public static TemplateWords All { get; } = new(Names(), Lists(), Answers);

    private static SortedDictionary<string, string> Names() => new(StringComparer.Ordinal)
    {
        ["daerah.nama"] = "nama daerah",
        ["daerah.instansi"] = "nama dinas",
        ["daerah.alamat"] = "alamat pada kop",
        ["daerah.tempat"] = "tempat surat ditulis, misalnya Bandung",
        ["surat.judul"] = "judul surat",
        ["surat.nomor"] = "nomor surat; kosong bila surat ini tidak bernomor",
        ["surat.tanggal"] = "saat surat terbit",
        ["sop.judul"] = "judul SOP",
        ["sop.nomor"] = "nomor SOP",
        ["tiket.nomor"] = "nomor tiket",
        ["tiket.perihal"] = "perihal tiket",
        ["tiket.topik"] = "topik layanan",
        ["tiket.kelas"] = "kelas durasi dan rentang waktunya",
        ["tiket.kanal"] = "lewat mana tiket masuk",
        ["tiket.dibuka"] = "saat tiket dibuat",
        ["tiket.diterima"] = "saat laporan diterima",
        ["pemohon.nama"] = "nama pemohon",
        ["pemohon.jabatan"] = "jabatan pemohon",
        ["pemohon.unit"] = "unit kerja pemohon",
        ["pemohon.kontak"] = "telepon dan email pemohon",
        ["langkah.nomor"] = "nomor langkah yang menerbitkan surat",
        ["langkah.kegiatan"] = "kegiatan langkah, seperti tercetak pada SOP",
        ["langkah.lengkap"] = "nomor dan kegiatan langkah",
        ["petugas.nama"] = "nama yang mengerjakan langkah",
        ["petugas.jabatan"] = "jabatannya",
        ["petugas.unit"] = "unit kerjanya",
        ["disposisi.kepada"] = "nama yang ditunjuk pada langkah ini",
        ["disposisi.jabatan"] = "jabatan yang ditunjuk",
        ["disposisi.isi"] = "isi disposisi atau instruksi",
        ["pejabat.jabatan"] = "jabatan pengesah SOP",
        ["pejabat.nama"] = "nama pengesah SOP",
        ["pejabat.pangkat"] = "pangkatnya",
        ["pejabat.nip"] = "NIP-nya",
        ["latihan"] = "hanya di daerah latihan: tanda bahwa ini bukan dokumen dinas",
    };

    private static Dictionary<string, TemplateWords> Lists() => new(StringComparer.Ordinal)
    {
        ["kop"] = Items(("baris", "satu baris kop")),
        ["rincian"] = Items(("urut", "nomor urut"), ("label", "pertanyaan"), ("nilai", "jawabannya")),
        ["hasil"] = Items(("urut", "nomor urut"), ("label", "pertanyaan langkah ini"), ("nilai", "jawabannya")),
        ["berkas"] = Items(("urut", "nomor urut"), ("nama", "nama berkas")),
        ["instruksi"] = Items(("urut", "nomor urut"), ("dari", "pemberi instruksi"), ("isi", "isinya"), ("pada", "saat diberikan")),
    };

    private static TemplateWords Items(params (string Name, string Says)[] names) =>
        new(names.ToDictionary(name => name.Name, name => name.Says, StringComparer.Ordinal));
}
