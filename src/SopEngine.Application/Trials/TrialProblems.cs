using SopEngine.Domain.Problems;

namespace SopEngine.Application.Trials;

/// <summary>Refusals that have to do with trying a draft.</summary>
public static class TrialProblems
{
    public sealed record TrialHindered(int Hindering)
        : Problem("trial-hindered", ProblemKind.Conflict, "Rancangan ini belum dapat dicoba.")
    {
        public override string Detail => $"Masih ada {Hindering} masalah yang membuat tiket dapat terhenti. Perbaiki dahulu di rancangan, lalu coba kembali; masalah itu disebut baris demi baris di sana.";
    }

    public sealed record TrialOver()
        : Problem("trial-over", ProblemKind.Conflict, "Uji coba ini tidak dapat dilanjutkan.")
    {
        public override string Detail => $"Uji coba memuat paling banyak {TrialStory.MostActs} perbuatan, atau rancangannya sudah terlalu banyak berubah sejak uji coba dimulai. Mulailah uji coba yang baru.";
    }
}
