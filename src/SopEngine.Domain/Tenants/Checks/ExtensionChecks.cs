using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>What the region turns on exists and is outside the SOP.</summary>
internal static class ExtensionChecks
{
    public static void Run(RegionScope scope)
    {
        foreach (var (id, parts) in scope.Tenant.Extensions)
        {
            if (scope.FindSop(id) is { } sop)
            {
                Check(scope, id, parts, SopExtensions.Names(sop));
            }
            else if (scope.KnowsAllSops)
            {
                scope.ReportTenant(
                    "extension-unknown-sop", $"extensions/{id}",
                    $"SOP \"{id}\" tidak ada di daerah ini; tidak ada yang dihidupkan.", "Tulis pengenal SOP yang ada, atau hapus kunci ini.");
            }
        }
    }

    private static void Check(RegionScope scope, string sop, IReadOnlyList<string> parts, IReadOnlyList<string> known)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (!known.Contains(parts[index]))
            {
                scope.ReportTenant(
                    "extension-unknown-part", $"extensions/{sop}/{index}",
                    $"\"{parts[index]}\" bukan bagian di luar SOP pada \"{sop}\"; tidak ada yang dihidupkan.",
                    known.Count == 0 ? "Hapus: SOP ini tidak mempunyai bagian di luar SOP." : $"Pilihannya: {string.Join(", ", known)}.");
            }
        }
    }
}
