using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Papers;

/// <summary>Refusals about papers.</summary>
public static class PaperProblems
{
    public sealed record PaperUnknown(string Ticket)
        : Problem("paper-unknown", ProblemKind.NotFound, "Surat tidak ditemukan.")
    {
        public override string Detail => $"Tiket {Ticket} tidak mempunyai surat itu.";
    }

    /// <summary>Nobody waits for this signature: the row is over or not begun, or a later paper has taken its place.</summary>
    public sealed record PaperNotAwaited(string Paper)
        : Problem("paper-not-awaited", ProblemKind.Conflict, "Surat ini tidak sedang menunggu tanda tangan Anda.")
    {
        public override string Detail => $"\"{Paper}\" ditandatangani balik oleh pemohon selama langkahnya menunggu, dan hanya terbitan yang terakhir. Muat ulang tiketnya.";
    }

    public sealed record PaperSigned(string Paper)
        : Problem("paper-signed", ProblemKind.Conflict, "Surat ini sudah Anda tandatangani.")
    {
        public override string Detail => $"Tanda tangan atas \"{Paper}\" sudah tercatat; tidak perlu diulang.";
    }

    /// <summary>What is stored is not what was issued.</summary>
    public sealed record PaperChanged(string Paper)
        : Problem("paper-changed", ProblemKind.Conflict, "Isi surat ini tidak sama dengan saat diterbitkan.")
    {
        public override string Detail => $"\"{Paper}\" tidak dapat ditandatangani karena isinya tidak lagi cocok dengan sidik jarinya. Hubungi admin daerah Anda.";
    }
}
