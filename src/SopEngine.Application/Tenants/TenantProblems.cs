using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tenants;

/// <summary>Refusals that have to do with which region is meant.</summary>
public static class TenantProblems
{
    public sealed record TenantUnknown(string Tenant)
        : Problem("tenant-unknown", ProblemKind.NotFound, "Daerah tidak ditemukan.")
    {
        public override string Detail => $"Tidak ada daerah \"{Tenant}\" pada layanan ini. Periksa alamatnya.";
    }
}
