using SopEngine.Application.Times;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Trails;

/// <summary>Refusals about sealed days.</summary>
public static class TrailProblems
{
    public sealed record DayUnknown(string Day)
        : Problem("day-not-sealed", ProblemKind.NotFound, "Hari itu belum disegel.")
    {
        public override string Detail => $"Tidak ada segel untuk hari {Day}. Sebuah hari disegel sepuluh menit sesudah berakhir; tulis harinya seperti 2026-11-23.";
    }

    public sealed record EntryUnknown(string Number, string Seq)
        : Problem("history-entry-unknown", ProblemKind.NotFound, "Catatan riwayat tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada catatan ke-{Seq} pada riwayat tiket {Number} yang dapat Anda lihat. Nomor urutnya tertera pada riwayat tiket.";
    }

    public sealed record EntryNotSealed(DateOnly Day)
        : Problem("history-entry-not-sealed", ProblemKind.NotFound, "Buktinya belum ada.")
    {
        public override string Detail => $"Catatan hari {Instants.InWords(Day)} baru disegel sesudah hari itu berakhir. Ambil buktinya keesokan harinya.";
    }
}
