using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>The written ground that acts out of the ordinary must have.</summary>
public static class Grounds
{
    /// <summary>The greatest length of a ground, a note or a comment, in characters.</summary>
    public const int Longest = 10_000;

    public static Problem? Missing(string? ground, string field = "ground")
    {
        if (string.IsNullOrWhiteSpace(ground))
        {
            return new TicketProblems.FormInvalid([new FieldError(field, "required", "Tulis alasannya; alasan ini tercatat dalam riwayat tiket.")]);
        }

        return ground.Length > Longest
            ? new TicketProblems.FormInvalid([new FieldError(field, "too-long", $"Paling panjang {Longest} huruf.")])
            : null;
    }
}
