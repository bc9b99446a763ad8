using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Ratings;

/// <summary>Refusals of rating a ticket.</summary>
public static class RatingProblems
{
    public sealed record AlreadyRated(string Number)
        : Problem("already-rated", ProblemKind.Conflict, "Tiket ini sudah dinilai.")
    {
        public override string Detail => $"Penilaian atas tiket {Number} sudah diterima dan tidak diubah lagi. Terima kasih.";
    }

    public sealed record NotClosedYet(string Number)
        : Problem("not-closed-yet", ProblemKind.Conflict, "Tiket belum ditutup.")
    {
        public override string Detail => $"Tiket {Number} masih berjalan. Anda dapat menilainya sesudah ditutup.";
    }

    public sealed record RatingNotAsked()
        : Problem("rating-not-asked", ProblemKind.Conflict, "Daerah ini tidak meminta penilaian.")
    {
        public override string Detail => "Tiket di daerah ini tidak dinilai. Sampaikan kesan Anda sebagai komentar pada tiketnya.";
    }
}
