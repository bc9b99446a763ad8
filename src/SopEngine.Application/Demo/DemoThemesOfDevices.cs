namespace SopEngine.Application.Demo;

/// <summary>Trouble with lines, machines and settings.</summary>
internal static class DemoThemesOfDevices
{
    public static IReadOnlyList<DemoTheme> All { get; } =
    [
        new(
            ["jaringan", "internet", "pemindahan"],
            ["ruang pelayanan", "lantai dua", "aula", "gedung arsip", "ruang rapat utama"],
            ["Internet di {0} putus", "Jaringan di {0} lambat", "Pemindahan titik jaringan di {0}"],
            [
                "Sambungan internet di {0} putus sejak pagi; lampu pada perangkat berwarna merah.",
                "Jaringan nirkabel di {0} tersambung, tetapi tidak ada halaman yang terbuka.",
                "Meja kerja di {0} dipindahkan sehingga empat titik jaringan perlu ikut pindah.",
                "Panggilan video dari {0} selalu terputus setelah beberapa menit.",
            ],
            [
                "Kabel ke {0} yang terjepit pintu diganti dan jalurnya dilindungi.",
                "Perangkat akses di {0} dimuat ulang dan salurannya dipindahkan; kecepatan sudah diuji bersama pengguna.",
                "Titik jaringan di {0} selesai dipindahkan dan diberi label baru.",
            ]),
        new(
            ["antena", "wireless"],
            ["kantor kecamatan", "puskesmas pembantu", "pos lapangan"],
            ["Arah antena {0} bergeser", "Sinyal ke {0} lemah"],
            ["Setelah angin kencang semalam, sambungan ke {0} hilang timbul.", "Sinyal ke {0} turun jauh; kemungkinan terhalang bangunan baru."],
            ["Antena {0} diarahkan ulang dan bautnya dikencangkan; sinyal kembali penuh."]),
        new(
            ["komputer", "perangkat"],
            ["komputer loket", "pencetak ruang umum", "laptop bidang", "pemindai berkas"],
            ["{0} tidak menyala", "{0} perlu diganti", "{0} berbunyi dan mati sendiri"],
            [
                "{0} mati mendadak dan tidak mau dinyalakan lagi walaupun sudah dipindah stopkontak.",
                "Hasil dari {0} bergaris sehingga surat tidak layak dikirim.",
                "{0} sudah berumur lebih dari enam tahun dan tidak sanggup lagi menjalankan aplikasi yang diwajibkan.",
            ],
            ["Catu daya {0} diganti dan perangkat diuji sehari penuh.", "{0} diganti dengan unit cadangan; data lama sudah dipindahkan."]),
        new(
            ["server", "hosting"],
            ["server aplikasi", "server berkas", "server pencadangan"],
            ["{0} tidak menjawab", "Ruang simpan {0} hampir penuh"],
            ["{0} tidak dapat dijangkau sejak listrik padam sebentar tadi malam.", "Peringatan ruang simpan {0} terus muncul dan pencadangan malam gagal."],
            ["{0} dinyalakan ulang, pencadangan malam diperiksa, dan baterai cadangannya dijadwalkan diganti.", "Catatan lama di {0} dipindahkan ke arsip; sisa ruang kini lebih dari separuh."]),
        new(
            ["konfigurasi"],
            ["alamat jaringan kantor", "pencetak bersama", "panggilan video"],
            ["Setelan {0} berubah", "Mohon penyetelan {0}"],
            ["Sesudah pembaruan otomatis, setelan {0} kembali ke awal dan tidak dapat dipakai.", "Unit kami memerlukan penyetelan {0} untuk kegiatan minggu depan."],
            ["Setelan {0} dikembalikan dan dicatat supaya tidak tertimpa pembaruan berikutnya."]),
        new(
            [],
            ["pendataan warga", "ruang pelatihan", "kegiatan lapangan"],
            ["Permintaan bantuan untuk {0}", "Kendala pada {0}"],
            ["Mohon bantuan petugas untuk {0}; rincian kebutuhannya dapat kami jelaskan lewat telepon.", "Ada kendala pada {0} yang belum pernah kami alami sebelumnya."],
            ["Petugas mendampingi {0} sampai selesai dan menuliskan petunjuk singkatnya."]),
    ];
}
