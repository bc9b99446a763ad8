using SopEngine.Domain.Problems;

namespace SopEngine.Application.Sops;

/// <summary>Refusals that have to do with which SOP is meant.</summary>
public static class SopProblems
{
    public sealed record SopUnknown(string Sop)
        : Problem("sop-unknown", ProblemKind.NotFound, "SOP tidak ditemukan.")
    {
        public override string Detail => $"Daerah ini tidak mempunyai SOP \"{Sop}\" yang berlaku. Lihat daftar SOP daerah ini.";
    }

    /// <summary>No published revision has the hash that a paper shows.</summary>
    public sealed record SealUnknown(string Sop, string Seal)
        : Problem("sop-seal-unknown", ProblemKind.NotFound, "Sidik jari dokumen tidak dikenal.")
    {
        public override string Detail =>
            $"Tidak ada revisi SOP \"{Sop}\" yang pernah diterbitkan daerah ini dengan sidik jari \"{Seal}\". Dokumen itu bukan cetakan revisi yang diterbitkan, atau sidik jarinya salah ketik.";
    }
}
