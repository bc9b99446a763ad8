namespace SopEngine.Application.Demo;

/// <summary>Trouble with accounts, programs and pages.</summary>
internal static class DemoThemesOfPrograms
{
    public static IReadOnlyList<DemoTheme> All { get; } =
    [
        new(
            ["password", "kata sandi"],
            ["surat elektronik dinas", "aplikasi persuratan", "aplikasi kepegawaian", "portal layanan"],
            ["Lupa kata sandi {0}", "Kata sandi {0} ditolak"],
            [
                "Sejak pagi saya tidak dapat masuk ke {0}; kata sandi selalu ditolak. Mohon disetel ulang.",
                "Setelah kata sandi {0} kedaluwarsa, halaman penggantian tidak mau terbuka.",
                "Akun bersama di bagian kami terkunci setelah beberapa kali salah mengetik kata sandi {0}.",
            ],
            ["Kata sandi {0} disetel ulang dan pengguna sudah berhasil masuk.", "Kunci akun dibuka, lalu kata sandi {0} diganti bersama pengguna lewat telepon."]),
        new(
            ["akun", "email", "e mail"],
            ["surat elektronik dinas", "aplikasi presensi", "aplikasi perencanaan"],
            ["Akun {0} tidak dapat dipakai", "Permintaan akun {0} untuk pegawai baru"],
            [
                "Akun {0} milik pegawai yang pindah masih atas nama unit lama, sehingga berkas unit kami tidak terlihat.",
                "Kotak surat pada {0} penuh dan pesan baru dari luar terpental kembali.",
                "Dua pegawai baru belum mempunyai akun {0}, padahal laporan harus dikirim minggu ini.",
            ],
            ["Akun {0} dipindahkan ke unit yang benar dan hak aksesnya diperiksa kembali.", "Kuota {0} ditambah; pesan yang tertahan sudah masuk semua."]),
        new(
            ["aplikasi", "basis data"],
            ["aplikasi keuangan", "aplikasi perizinan", "aplikasi antrean", "aplikasi arsip", "aplikasi pajak daerah"],
            ["{0} tidak dapat menyimpan data", "{0} sangat lambat", "Laporan pada {0} tidak sesuai"],
            [
                "Setiap menekan tombol simpan, {0} menampilkan halaman kosong. Pelayanan di loket tertunda.",
                "Jumlah pada rekap {0} berbeda dengan rinciannya sejak pembaruan minggu lalu.",
                "Berkas yang diunggah ke {0} tidak muncul pada daftar, padahal ada pemberitahuan berhasil.",
                "Membuka satu halaman {0} memerlukan beberapa menit, terutama menjelang siang.",
            ],
            [
                "Layanan {0} dimulai ulang dan indeks basis datanya dibangun kembali; waktu tanggap kembali biasa.",
                "Kesalahan hitung pada {0} diperbaiki dan rekap bulan berjalan dihitung ulang.",
                "Ruang simpan {0} yang penuh sudah ditambah; unggahan yang gagal diproses ulang.",
            ]),
        new(
            ["subdomain", "sub domain", "website", "situs"],
            ["situs kecamatan", "situs dinas", "laman pendaftaran", "laman informasi publik"],
            ["{0} tidak dapat dibuka", "Permintaan alamat baru untuk {0}"],
            [
                "Peramban memberi peringatan bahwa sertifikat {0} sudah berakhir.",
                "Kami memerlukan alamat tersendiri untuk {0} yang akan diumumkan bulan depan; berkasnya sudah siap.",
                "Berita yang kami terbitkan di {0} tidak tampil sejak kemarin sore.",
            ],
            ["Sertifikat {0} diperbarui dan pembaruan berikutnya dijadwalkan otomatis.", "Alamat untuk {0} sudah dibuat, diarahkan, dan diuji dari luar jaringan kantor."]),
        new(
            ["keamanan"],
            ["komputer bendahara", "situs dinas", "akun surat elektronik dinas"],
            ["Dugaan penyusupan pada {0}", "Pesan mencurigakan terkait {0}"],
            [
                "Ada pesan yang meminta kata sandi dengan mengatasnamakan pengelola; seorang rekan terlanjur mengisinya pada {0}.",
                "Pada {0} muncul halaman judi yang bukan milik kami.",
                "Berkas di {0} berubah nama dan tidak dapat dibuka.",
            ],
            ["{0} dipisahkan dari jaringan, dibersihkan, dan semua kata sandi terkait diganti.", "Berkas sisipan pada {0} dihapus, celahnya ditutup, dan catatan akses disimpan."]),
    ];
}
