using SopEngine.Domain.Problems;

namespace SopEngine.Application.Uploads;

/// <summary>Refusals of files.</summary>
public static class UploadProblems
{
    public sealed record FileTooLarge(int MostMegabytes)
        : Problem("file-too-large", ProblemKind.TooLarge, "Berkas terlalu besar.")
    {
        public override string Detail => $"Satu berkas paling besar {MostMegabytes} MB. Perkecil atau pecah berkasnya, lalu unggah kembali.";
    }

    public sealed record FileNotFound(string Id)
        : Problem("file-not-found", ProblemKind.NotFound, "Berkas tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada berkas {Id} yang dapat Anda unduh. Berkas yang tidak dipakai dihapus setelah 24 jam.";
    }

    public sealed record SmallImageNotFound(string Id)
        : Problem("small-image-not-found", ProblemKind.NotFound, "Gambar kecil tidak ada.")
    {
        public override string Detail => $"Berkas {Id} tidak mempunyai gambar kecil. Unduh berkasnya sendiri.";
    }

    public sealed record UploadNotFound(string Id)
        : Problem("upload-not-found", ProblemKind.NotFound, "Unggahan tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada unggahan {Id} yang dapat Anda lanjutkan. Unggahan yang tidak selesai dihapus setelah 24 jam; mulailah dari awal.";
    }

    /// <summary>Bytes that do not begin where the kept ones end. <paramref name="Offset"/>: where they do.</summary>
    public sealed record UploadMoved(long Offset)
        : Problem("upload-moved", ProblemKind.Conflict, "Unggahan dilanjutkan dari tempat yang salah.")
    {
        public override string Detail => $"Yang sudah tersimpan {Offset} bita. Lanjutkan dari Upload-Offset {Offset}.";
    }

    public sealed record FileInfected(string Name, string Found)
        : Problem("file-infected", ProblemKind.Invalid, "Berkas ini berbahaya.")
    {
        public override string Detail => $"Pemeriksa virus menemukan {Found} di dalam \"{Name}\". Berkasnya tidak disimpan. Periksa komputer Anda, dan kirim berkas lain.";
    }

    public sealed record ScannerUnavailable()
        : Problem("scanner-unavailable", ProblemKind.Unavailable, "Pemeriksa virus belum menjawab.")
    {
        public override string Detail => "Berkas hanya diterima setelah diperiksa, dan pemeriksanya belum menjawab. Coba lagi sebentar lagi.";

        public override TimeSpan? RetryAfter => TimeSpan.FromSeconds(30);
    }

    public sealed record TooManyUploads(int Most, int MostMegabytes)
        : Problem("too-many-uploads", ProblemKind.Conflict, "Terlalu banyak berkas yang menunggu.")
    {
        public override string Detail => $"Paling banyak {Most} unggahan yang belum selesai, dan {MostMegabytes} MB berkas yang belum dipakai formulir. Selesaikan formulirnya, atau tunggu: yang tidak dipakai dihapus setelah 24 jam.";
    }

    public sealed record UploadTooLong(long Length)
        : Problem("upload-too-long", ProblemKind.TooLarge, "Kiriman melebihi panjang berkas.")
    {
        public override string Detail => $"Panjang berkas ini disebut {Length} bita, tetapi kirimannya lebih panjang. Mulailah unggahan baru dengan panjang yang benar.";
    }
}
