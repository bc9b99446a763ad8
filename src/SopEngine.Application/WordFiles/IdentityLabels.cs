namespace SopEngine.Application.WordFiles;

/// <summary>The fields of the identity block as PermenPAN-RB 35/2012 names them, by the key the definition uses.</summary>
internal static class IdentityLabels
{
    public static IReadOnlyDictionary<string, string> Official { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number"] = "Nomor SOP",
        ["created"] = "Tanggal Pembuatan",
        ["revised"] = "Tanggal Revisi",
        ["effective"] = "Tanggal Efektif",
        ["ratified"] = "Tanggal Pengesahan",
        ["approvedBy"] = "Disahkan oleh",
        ["title"] = "Nama SOP",
        ["legalBasis"] = "Dasar Hukum",
        ["qualifications"] = "Kualifikasi Pelaksana",
        ["relatedSops"] = "Keterkaitan",
        ["equipment"] = "Peralatan/Perlengkapan",
        ["warnings"] = "Peringatan",
        ["records"] = "Pencatatan dan Pendataan",
    };
}
