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
}
