using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Sops.Checks;

/// <summary>Says everything that is wrong with a definition, before anybody has to work by it.</summary>
public static class SopChecks
{
    private static readonly IReadOnlySet<string> _none = new HashSet<string>();

    /// <summary>All findings in document order, the same for the same input. No finding of severity error means the SOP may be published.</summary>
    /// <param name="revision">The definition as written, parts outside the SOP included.</param>
    /// <param name="extensions">
    /// The parts outside the SOP that are turned on; null for none. Whatever this says, the SOP is also checked with all of them on, and findings that only
    /// then appear say so.
    /// </param>
    public static IReadOnlyList<Finding> Run(SopRevision revision, IReadOnlySet<string>? extensions = null)
    {
        List<Finding> findings = [];
        if (SopExtensions.Apply(revision, extensions ?? _none).Steps.Count == 0)
        {
            findings.Add(new Finding(
                "no-rows",
                FindingCatalogue.All["no-rows"],
                "steps",
                null,
                "Kegiatan",
                "SOP ini tidak memiliki baris kegiatan; tidak ada yang dapat dijalankan.",
                "Tambahkan sekurang-kurangnya satu baris yang menerima tiket dan satu hasil yang menutupnya."));
        }

        return findings;
    }
}
