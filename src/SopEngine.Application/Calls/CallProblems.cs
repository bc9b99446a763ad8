using SopEngine.Domain.Problems;

namespace SopEngine.Application.Calls;

/// <summary>Refusals that have to do with how a call was made and not with what it asked.</summary>
public static class CallProblems
{
    public sealed record IdempotencyKeyReused(string Key)
        : Problem("idempotency-key-reused", ProblemKind.Invalid, "Kunci pengiriman sudah dipakai untuk permintaan lain.")
    {
        public override string Detail => $"Kunci \"{Key}\" sudah dipakai untuk permintaan yang isinya berbeda. Pakai kunci baru untuk permintaan baru.";
    }

    /// <summary>Others kept being first.</summary>
    public sealed record TooManyChanges()
        : Problem("too-many-changes", ProblemKind.Conflict, "Data ini sedang diubah banyak orang sekaligus.")
    {
        public override string Detail => "Permintaan Anda sudah dicoba beberapa kali dan selalu didahului perubahan lain. Tidak ada yang disimpan; coba lagi sebentar lagi.";
    }
}
