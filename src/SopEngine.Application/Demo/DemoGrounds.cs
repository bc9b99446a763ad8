namespace SopEngine.Application.Demo;

/// <summary>Why people do what the ordinary course of a ticket does not have.</summary>
internal static class DemoGrounds
{
    public static IReadOnlyList<string> Incomplete { get; } =
    [
        "Nama perangkat dan lokasinya belum disebutkan.", "Dokumen persyaratan yang dilampirkan belum lengkap.", "Sejak kapan kendala terjadi belum dijelaskan; mohon dilengkapi.",
        "Surat pengantar dari pimpinan unit belum ada.", "Uraiannya belum cukup untuk ditindaklanjuti; mohon sertakan tangkapan layar.",
    ];

    public static IReadOnlyList<string> Additions { get; } =
    [
        "Tambahan: perangkatnya ada di lantai satu, dekat loket.", "Sudah kami lengkapi; kendala mulai terasa dua hari yang lalu.", "Dokumen yang diminta sudah kami siapkan.",
        "Yang terdampak seluruh pegawai di ruangan itu.",
    ];

    public static IReadOnlyList<string> Unfit { get; } =
    [
        "Perangkat ini milik pribadi dan bukan aset pemerintah daerah.", "Layanan ini dikelola instansi pusat; pengguna diarahkan ke sana.", "Permintaan di luar katalog layanan yang berlaku.",
    ];

    public static IReadOnlyList<string> StillWrong { get; } =
    [
        "Kendala muncul lagi setelah perangkat dinyalakan ulang.", "Sudah membaik sebentar, lalu kembali seperti semula.", "Di komputer lain pada unit yang sama kendalanya masih ada.",
    ];

    public static IReadOnlyList<string> Harder { get; } =
    [
        "Memerlukan kewenangan pada peladen utama yang tidak dipegang petugas.", "Penyebabnya ada pada perangkat inti; perlu keputusan pimpinan.", "Perlu penggantian suku cadang yang belum dianggarkan.",
    ];

    public static IReadOnlyList<string> Directions { get; } =
    [
        "Segera ditangani dan laporkan hasilnya hari ini juga.", "Koordinasikan dengan penyedia, utamakan loket pelayanan.", "Gunakan unit cadangan dahulu, perbaikan tetap dilanjutkan.",
        "Periksa lokasi bersama pelapor sebelum mengganti perangkat.",
    ];

    public static IReadOnlyList<(string Cause, string Ground)> Pauses { get; } =
    [
        ("jawaban", "Menunggu jawaban pelapor tentang waktu kunjungan."), ("jadwal", "Disepakati dikerjakan setelah jam pelayanan."), ("suku-cadang", "Suku cadang sedang dipesan."),
        ("pihak-ketiga", "Menunggu penyedia jaringan memeriksa salurannya."), ("dokumen", "Menunggu berita acara dari unit pelapor."),
    ];

    public static IReadOnlyList<string> Withdrawals { get; } = ["Sudah normal kembali dengan sendirinya.", "Sudah ditangani rekan di unit kami.", "Salah mengajukan; tidak jadi diperlukan."];

    public static IReadOnlyList<string> OfficersComments { get; } =
    [
        "Petugas sedang menuju lokasi.", "Sudah kami hubungi pelaksana di lapangan; mohon ditunggu.", "Mohon perangkat tidak dimatikan dahulu sampai petugas datang.",
    ];

    public static IReadOnlyList<string> RequestersComments { get; } =
    [
        "Mohon dibantu segera karena loket sedang ramai.", "Tambahan informasi: kejadian yang sama pernah dialami bulan lalu.", "Kami ada di kantor sampai sore bila petugas hendak datang.",
    ];

    public static IReadOnlyList<string> Thanks { get; } =
    [
        "Petugasnya cepat tanggap dan ramah.", "Terima kasih, sudah normal kembali.", "Penjelasannya mudah dipahami.",
    ];

    public static IReadOnlyList<string> Complaints { get; } = ["Penanganannya terlalu lama.", "Selesai, tetapi kami harus bertanya berkali-kali.", "Mohon kabar di tengah proses."];
}
