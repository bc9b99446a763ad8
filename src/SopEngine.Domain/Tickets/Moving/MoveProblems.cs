using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Why a ticket cannot go on by another revision.</summary>
public static class MoveProblems
{
    /// <summary>One of its rows cannot go on there. <see cref="Row"/> is the printed number, or the id where none is printed; <see cref="Why"/> is a whole sentence.</summary>
    public sealed record CannotMove(string Row, string Why)
        : Problem("ticket-unmovable", ProblemKind.Conflict, "Tiket ini tidak dapat dipindahkan ke revisi itu.")
    {
        public override string Detail => $"Baris {Row}: {Why} Tiket tetap berjalan menurut revisinya sekarang.";
    }
}
