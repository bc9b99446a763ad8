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
}
