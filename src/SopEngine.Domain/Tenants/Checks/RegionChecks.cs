using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>
/// Says what does not fit between a region and its SOPs: roles nobody holds, topics of an SOP that is not there, parts turned on that do not exist. That a
/// definition names roles, units and SOPs of the region is looked at with the definition (<see cref="Sops.Checks.Surroundings"/>).
/// </summary>
public static class RegionChecks
{
    /// <summary>All findings, the same for the same input.</summary>
    /// <param name="tenant">The region.</param>
    /// <param name="sops">Its SOPs, each once.</param>
    /// <param name="knowsAllSops">False when the region may have more SOPs than these: then nothing is said about SOPs that seem missing.</param>
    public static IReadOnlyList<RegionFinding> Run(TenantProfile tenant, IReadOnlyList<SopRevision> sops, bool knowsAllSops = true)
    {
        var scope = new RegionScope(tenant, sops, knowsAllSops);
        ExtensionChecks.Run(scope);
        TopicChecks.Run(scope);
        PaperChecks.Run(scope);
        if (tenant is { IsTraining: true, Kind: TenantKind.Ministry })
        {
            scope.ReportTenant(
                "training-ministry", "training", "Kementerian tidak menjalankan tiket; di sini tidak ada yang dapat dilatih, dan jam latihannya tidak menggerakkan apa pun.",
                "Hapus baris ini, atau tulis \"kind: region\".");
        }

        foreach (var sop in sops)
        {
            if (tenant.Kind == TenantKind.Ministry)
            {
                scope.ReportSop(
                    sop, "ministry-with-sop", "sop", null,
                    "Kementerian hanya membaca angka semua daerah; SOP di sini tidak akan dijalankan.",
                    "Pindahkan berkas ini ke folder daerah yang menjalankannya.");
            }

            OfficerChecks.Run(scope, sop);
            ReceiverChecks.Run(scope, sop);
        }

        return scope.Findings;
    }
}
