using SopEngine.Application.Sops.Approval;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>The page that proposes a draft.</summary>
/// <param name="View">What is to be seen before.</param>
/// <param name="Form">Since when it shall hold, and what it changes.</param>
public sealed record ApprovalModel(ApprovalView View, FormState Form)
{
    public const string FormId = "ajukan";

    /// <summary>Why it cannot be proposed now; null when it can.</summary>
    public string? Hindrance => View switch
    {
        { Draft.Errors: > 0 } => $"Masih ada {View.Draft.Errors} masalah. SOP yang bermasalah tidak dapat diajukan, karena tiket dapat tersesat di dalamnya.",
        { Examiners.Count: 0 } => "Tidak ada orang lain yang dapat memeriksa. Tambahkan admin atau pejabat lain: rancangan tidak disahkan penulisnya sendiri.",
        { Ratifiers.Count: 0 } => "Tidak ada pejabat yang dapat mengesahkan selain penulisnya. Tambahkan pemegang jabatan yang berwenang.",
        _ => null,
    };
}
