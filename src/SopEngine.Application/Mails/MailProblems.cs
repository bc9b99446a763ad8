using SopEngine.Domain.Problems;

namespace SopEngine.Application.Mails;

/// <summary>Refusals that have to do with mails that come in.</summary>
public static class MailProblems
{
    public sealed record MailUnreadable()
        : Problem("mail-unreadable", ProblemKind.Invalid, "Surel tidak dapat dibaca.")
    {
        public override string Detail => "Kirim surel utuh sebagaimana diterima peladen (RFC 5322), dengan alamat pengirimnya, paling besar 30 MB.";
    }

    public sealed record MailNotFound(string Id)
        : Problem("mail-not-found", ProblemKind.NotFound, "Surel masuk tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada surel masuk {Id} di daerah ini. Muat ulang daftarnya.";
    }

    /// <summary><see cref="Who"/>: user name of who was first; null for the program itself.</summary>
    public sealed record MailDecided(string? Who, string? Ticket)
        : Problem("mail-decided", ProblemKind.Conflict, "Surel ini sudah ditangani.")
    {
        public override string? By => Who;

        public override string Detail => Ticket is null ? "Surel ini sudah dikesampingkan. Muat ulang daftarnya." : $"Surel ini sudah menjadi tiket {Ticket}.";
    }
}
