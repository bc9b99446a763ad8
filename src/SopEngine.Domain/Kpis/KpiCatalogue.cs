namespace SopEngine.Domain.Kpis;

/// <summary>The figures by which regions are told and compared, in the order in which they are shown.</summary>
public static class KpiCatalogue
{
    public static IReadOnlyList<KpiDefinition> All { get; } =
    [
        new("K1", "Langkah tepat waktu", KpiUnit.Percent, "Kunjungan langkah yang jatuh tempo dalam periode",
            "Selesai sampai dengan batas waktunya, dibagi semua yang jatuh tempo. Langkah yang belum selesai saat jatuh tempo terhitung terlambat, jadi membiarkan pekerjaan terbuka tidak memperbaiki angka. Hanya langkah penyedia yang berbatas waktu."),
        new("K2", "Tiket tepat waktu sampai selesai dikerjakan", KpiUnit.Percent, "Tiket yang selesai dikerjakan, atau yang jatah waktunya habis, dalam periode",
            "Waktu kerja yang dipakai penyedia tidak lebih dari jatah langkah-langkah yang dilewati, tiap langkah sekali. Berputar di dalam tidak menambah jatah; pengembalian kepada pemohon dan pembukaan kembali menambahnya."),
        new("K2c", "Tiket tepat waktu sampai ditutup", KpiUnit.Percent, "Tiket yang ditutup dalam periode",
            "Seperti K2, untuk semua langkah penyedia sampai penutupan. Tiket yang ditolak dihitung menurut jalannya sendiri yang lebih pendek; yang ditarik atau ditutup otomatis tidak dihitung."),
        new("K3", "Waktu tanggapan pertama", KpiUnit.WorkingMinutes, "Tiket yang pertama kali ditanggapi orang dalam periode",
            "Waktu kerja sejak tiket masuk sampai seorang petugas mengambil, memutuskan, atau membalas. Pemberitahuan otomatis dan pencatatan atas nama bukan tanggapan."),
        new("K3b", "Ditanggapi dalam 60 menit kerja", KpiUnit.Percent, "Seperti K3", "Bagian dari K3 yang tidak lebih dari tolok ukur nasional, 60 menit kerja."),
        new("K4", "Waktu penyelesaian", KpiUnit.WorkingMinutes, "Tiket yang pertama kali selesai dikerjakan dalam periode",
            "Waktu kerja sejak masuk sampai selesai yang terakhir, dikurangi waktu menunggu pemohon."),
        new("K4f", "Waktu penyelesaian pertama", KpiUnit.WorkingMinutes, "Seperti K4", "Seperti K4, sampai selesai yang pertama, juga bila kemudian dibuka kembali."),
        new("K4g", "Waktu penyelesaian kotor", KpiUnit.Hours, "Seperti K4", "Jam biasa sejak masuk sampai selesai yang terakhir, tanpa pengurangan apa pun: yang dirasakan pemohon."),
        new("K5", "Dieskalasi", KpiUnit.Percent, "Seperti K4", "Tiket yang paling sedikit sekali dinaikkan ke tingkat lain, dibagi yang selesai."),
        new("K5b", "Tingkat yang dicapai", KpiUnit.Count, "Seperti K4", "Banyaknya tiket menurut tingkat tertinggi yang dicapai."),
        new("K6", "Selesai di tingkat pertama", KpiUnit.Percent, "Seperti K4", "Selesai tanpa eskalasi dan tanpa diserahkan ke unit kedua."),
        new("K7", "Dibuka kembali", KpiUnit.Percent, "Seperti K4", "Tiket yang paling sedikit sekali dibuka kembali. Angka akhir 30 hari sesudah periode."),
        new("K7b", "Pembukaan kembali per 100 tiket", KpiUnit.Percent, "Seperti K4", "Semua pembukaan kembali dari tiket itu, per seratus tiket yang selesai; satu tiket dapat dibuka kembali beberapa kali."),
        new("K8", "Dikembalikan kepada pemohon", KpiUnit.Percent, "Tiket yang pertama kali diputus kelengkapan atau kewenangannya dalam periode", "Paling sedikit sekali dikembalikan untuk dilengkapi."),
        new("K8b", "Tidak pernah kembali", KpiUnit.Percent, "Tiket K8 yang dikembalikan", "Ditutup otomatis, atau lebih dari sebulan masih di tangan pemohon."),
        new("K8c", "Ditolak", KpiUnit.Percent, "Seperti K8", "Ditolak karena di luar kewenangan; ini bukan pengembalian."),
        new("K9", "Tunggakan", KpiUnit.Count, "Tiket yang sudah diajukan dan masih terbuka pada akhir periode", "Dalam tiga tumpukan: di tangan penyedia, menunggu pemohon, dan selesai tetapi belum dikonfirmasi atau ditutup."),
        new("K9b", "Umur tunggakan", KpiUnit.WorkingDays, "Seperti K9, tanpa yang sudah selesai", "Waktu kerja sejak masuk sampai akhir periode, dalam hari kerja."),
        new("K9c", "Tunggakan menurut umur", KpiUnit.Count, "Seperti K9b", "Banyaknya tiket menurut umur: sampai 1, 3, 7, 20 hari kerja, dan lebih."),
        new("K10", "Waktu keterlambatan", KpiUnit.WorkingMinutes, "Langkah yang terlambat pada suatu saat dalam periode", "Jumlah waktu kerja di dalam periode sesudah batas waktu. Dapat dijumlahkan antarperiode dan antardaerah."),
        new("K10b", "Keterlambatan rata-rata", KpiUnit.WorkingMinutes, "Seperti K10", "K10 dibagi banyaknya langkah yang terlambat."),
        new("K11", "Bagian waktu menurut fase", KpiUnit.Percent, "Tiket yang ditutup dalam periode", "Waktu kerja penyedia di tiap fase, dibagi waktu kerja penyedia di semua fase."),
        new("K12", "Bagian waktu menunggu pemohon", KpiUnit.Percent, "Tiket yang ditutup dalam periode", "Waktu kerja di tangan pemohon dibagi semua waktu kerja; menjelaskan beda waktu kotor dan bersih."),
        new("K13", "Ditutup otomatis", KpiUnit.Percent, "Tiket yang ditutup dalam periode", "Ditutup karena pemohon tidak melengkapi atau tidak menjawab."),
        new("K14", "Dikonfirmasi pemohon", KpiUnit.Percent, "Tiket yang terakhir selesai dalam periode, bila SOP meminta konfirmasi", "Dikonfirmasi pemohon dibagi yang selesai."),
        new("K14b", "Waktu sampai konfirmasi", KpiUnit.WorkingDays, "Seperti K14", "Dari selesai sampai dikonfirmasi; lamanya bukan tanggungan penyedia."),
        new("K15", "Indeks kepuasan masyarakat", KpiUnit.Index, "Survei sembilan unsur dalam periode", "IKM menurut PermenPAN-RB 14/2017, dari 25 sampai 100."),
        new("K15b", "Nilai kepuasan", KpiUnit.Index, "Penilaian satu pertanyaan dalam periode", "Rata-rata nilai, dari 25 sampai 100. Tidak pernah dicampur dengan K15."),
        new("K16", "Tiket masuk", KpiUnit.Count, "Tiket yang masuk dalam periode", "Banyaknya; di sampingnya yang selesai, ditutup, ditolak, dan ditarik dalam periode itu."),
        new("K16b", "Selesai pada akhir periode", KpiUnit.Percent, "Tiket yang masuk dalam periode", "Yang sudah selesai pada akhir periode. Pada periode pendek angka ini memang rendah."),
        new("K17", "Waktu yang dijanjikan", KpiUnit.WorkingMinutes, "Seperti K2", "Jatah waktu tengah dari tiket K2: ketat atau longgarnya janji. Selalu dibaca di samping K2."),
    ];

    private static readonly Dictionary<string, KpiDefinition> _byCode = All.ToDictionary(definition => definition.Code);

    /// <param name="code">A known code.</param>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public static KpiDefinition Of(string code) => _byCode[code];

    public static bool Has(string code) => _byCode.ContainsKey(code);
}
