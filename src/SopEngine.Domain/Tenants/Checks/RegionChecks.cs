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

        // a national template is worked by in the regions: here nobody is looked for
        foreach (var sop in tenant.Kind == TenantKind.Region ? sops : [])
        {
            OfficerChecks.Run(scope, sop);
            ReceiverChecks.Run(scope, sop);
        }

        return scope.Findings;
    }
}
